type ProgressProps = {
  readonly approved: number;
  readonly submitted: number;
  readonly total: number;
  /** The same in words, for those who do not see the bar. */
  readonly words: string;
};

const percent = (part: number, total: number): string => `${total === 0 ? 0 : (part / total) * 100}%`;

/** How far something has come: approved filled, handed in hatched, the rest outline. A number always stands beside it. */
export function ProgressBar({ approved, submitted, total, words }: ProgressProps) {
  return (
    <div class="pbar">
      <span class="ds-sr-only">{words}</span>
      <svg width="100%" height="100%" aria-hidden="true">
        <rect class="ok" width={percent(approved, total)} height="100%" />
        <rect
          class="rev"
          x={percent(approved, total)}
          width={percent(submitted, total)}
          height="100%"
          fill="url(#granskas)"
        />
      </svg>
    </div>
  );
}

/** The hatching that the bars of a page point to. Once on each page with bars. */
export function BarPatterns() {
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="granskas" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-light" width="5" height="5" />
          <rect class="hatch" width="1.6" height="5" />
        </pattern>
      </defs>
    </svg>
  );
}

/** The three kinds of progress, for the legend. */
export function ProgressSample({ kind }: { readonly kind: "approved" | "submitted" | "left" }) {
  const [approved, submitted] = { approved: [1, 0], submitted: [0, 1], left: [0, 0] }[kind] as [number, number];
  return (
    <span class="pbar" aria-hidden="true">
      <svg width="100%" height="100%">
        <rect class="ok" width={percent(approved, 1)} height="100%" />
        <rect class="rev" width={percent(submitted, 1)} height="100%" fill="url(#granskas)" />
      </svg>
    </span>
  );
}

type CountProps = { readonly count: number; readonly most: number; readonly words: string };

/** A number as a neutral bar, with the number at its end. */
export function CountBar({ count, most, words }: CountProps) {
  return (
    <span class="b">
      <svg class="count-bar" width={percent(count * 0.85, most)} height="18" aria-hidden="true">
        <rect width="100%" height="100%" rx="2" />
      </svg>
      <span aria-hidden="true">{count}</span>
      <span class="ds-sr-only">{words}</span>
    </span>
  );
}
