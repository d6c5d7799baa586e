/** A date, with the time of day that may follow it: browsers break a line after its hyphens. */
const DATE = /(\d{4}-\d{2}-\d{2}(?:\u00a0\d{2}\.\d{2})?)/;

/** Running text whose dates stay on one line each. */
export function Unbroken({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(DATE).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <span key={at} class="nowrap">
            {part}
          </span>
        ),
      )}
    </>
  );
}
