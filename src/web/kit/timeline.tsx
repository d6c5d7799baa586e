/** One point on the line. */
export type TimelineStep = {
  readonly when: string;
  readonly words: string;
  readonly standing: "past" | "now" | "ahead";
};

/** Days under each other with a dot each: what has been is filled, now is ringed, what comes is open. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <ol class="time">
      {steps.map(({ when, words, standing }) => (
        <li key={words} class={standing} {...(standing === "now" ? { "aria-current": "date" as const } : {})}>
          <span class="when">{when}</span>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}
