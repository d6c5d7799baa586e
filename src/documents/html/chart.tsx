import { textsIn } from "#text/texts.ts";
import type { Chart } from "#documents/document.ts";

const say = textsIn("sv").webPage;

/** Wider than this (millimetres) a chart cannot be shrunk to a telephone and still be read: it scrolls in its own frame. */
const WIDEST_THAT_SHRINKS = 100;

/** A drawing with its data in words. The SVG comes from our own charts, never from the plan: its texts are escaped there. */
export function Picture({ chart }: { readonly chart: Chart }) {
  // An img element could not use the page's font, and its text could not be searched.
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
  return <div class="picture" role="img" aria-label={chart.alt} dangerouslySetInnerHTML={{ __html: chart.svg }} />;
}

export function Figure({ chart }: { readonly chart: Chart }) {
  if (chart.width <= WIDEST_THAT_SHRINKS) {
    return (
      <figure>
        <Picture chart={chart} />
      </figure>
    );
  }
  return (
    // Whoever has no mouse must be able to scroll it, so it takes focus and says what it is.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex
    <figure class="wide" role="group" aria-label={say.scrolls} tabIndex={0}>
      <Picture chart={chart} />
    </figure>
  );
}
