import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { SymbolKey } from "./document.ts";
import { DEVIATION, GRADE_COLOURS, INK, statusColour } from "./palette.ts";

/**
 * The drawings beside words. Goals are circles that fill; activities are squares on plan and diamonds when they
 * deviate; a tick is finished, an arrow is going. Form alone tells plan from deviation, so a grey copy can be read.
 */
const TICK = "M5.7 10.4l2.9 2.9 5.7-6.1";
const GO = "M7.6 6v8l6.4-4Z";
const GO_SMALL = "M8 6.4v7.2l5.6-3.6Z";
const PAUSE = "M7.6 6.5v7M12.4 6.5v7";
const DIAMOND = "M10 .4 19.6 10 10 19.6 .4 10Z";
const DIAMOND_FILLED = "M10 -.6 20.6 10 10 20.6 -.6 10Z";

type Stroke = { readonly path: string; readonly colour: string; readonly width: number };

function Stroke({ path, colour, width }: Stroke) {
  return (
    <path d={path} fill="none" stroke={colour} stroke-width={width} stroke-linecap="round" stroke-linejoin="round" />
  );
}

function Ring({ colour, children }: { readonly colour: string; readonly children?: ComponentChildren }) {
  return (
    <>
      <circle cx="10" cy="10" r="8.1" fill="none" stroke={colour} stroke-width="1.8" />
      {children}
    </>
  );
}

type Outline = { readonly colour: string; readonly dash?: string; readonly children?: ComponentChildren };

function Square({ colour, dash, children }: Outline) {
  return (
    <>
      <rect
        x="2.4"
        y="2.4"
        width="15.2"
        height="15.2"
        rx="2.4"
        fill="none"
        stroke={colour}
        stroke-width="1.8"
        {...(dash === undefined ? {} : { "stroke-dasharray": dash })}
      />
      {children}
    </>
  );
}

function Diamond({ colour, dash, children }: Outline) {
  return (
    <>
      <path
        d={DIAMOND}
        fill="none"
        stroke={colour}
        stroke-width="1.8"
        stroke-linejoin="round"
        {...(dash === undefined ? {} : { "stroke-dasharray": dash })}
      />
      {children}
    </>
  );
}

function Filled({ path, colour }: { readonly path: string; readonly colour: string }) {
  return <path d={path} fill={colour} />;
}

const { good, almost, partly, barely, not, none } = GRADE_COLOURS;
const FINISHED = statusColour("finished", false).strong;
const ONGOING = statusColour("ongoing", false).strong;
const WAITING = statusColour("waiting", false).strong;
const NOT_STARTED = statusColour("not-started", false).strong;
const DEVIATING = DEVIATION.strong;

function CannotBeJudged() {
  return (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke={none} stroke-width="1.6" stroke-dasharray="2.6 2.42" />
      <Stroke path="M8 8.1a2.1 2.1 0 1 1 3.1 1.8c-.8.45-1.1.8-1.1 1.7" colour={none} width={1.6} />
      <circle cx="10" cy="14" r="1.05" fill={none} />
    </>
  );
}

function FinishedDeviating() {
  return (
    <>
      <path d={DIAMOND_FILLED} fill={DEVIATING} stroke={DEVIATING} stroke-linejoin="round" />
      <Stroke path="M6.2 10.3l2.6 2.6 5-5.4" colour={INK.white} width={2} />
    </>
  );
}

const DRAWINGS = {
  "grade-full": () => (
    <>
      <circle cx="10" cy="10" r="9" fill={good} />
      <Stroke path={TICK} colour={INK.white} width={2.1} />
    </>
  ),
  "grade-five-sixths": () => (
    <Ring colour={almost}>
      <Filled path="M10 10V1.9A8.1 8.1 0 1 1 2.99 5.95Z" colour={almost} />
    </Ring>
  ),
  "grade-two-thirds": () => (
    <Ring colour={partly}>
      <Filled path="M10 10V1.9A8.1 8.1 0 1 1 2.99 14.05Z" colour={partly} />
    </Ring>
  ),
  "grade-third": () => (
    <Ring colour={barely}>
      <Filled path="M10 10V1.9A8.1 8.1 0 0 1 17.01 14.05Z" colour={barely} />
    </Ring>
  ),
  "grade-empty": () => (
    <Ring colour={not}>
      <Stroke path="M7 7l6 6M13 7l-6 6" colour={not} width={2.1} />
    </Ring>
  ),
  "grade-cannot-be-judged": CannotBeJudged,
  "grade-none": () => <Stroke path="M6.5 10h7" colour={none} width={2} />,
  "status-finished": () => (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" rx="3" fill={FINISHED} />
      <Stroke path={TICK} colour={INK.white} width={2.1} />
    </>
  ),
  "status-finished-deviating": FinishedDeviating,
  "status-ongoing": () => (
    <Square colour={ONGOING}>
      <Filled path={GO} colour={ONGOING} />
    </Square>
  ),
  "status-ongoing-deviating": () => (
    <Diamond colour={DEVIATING}>
      <Filled path={GO_SMALL} colour={DEVIATING} />
    </Diamond>
  ),
  "status-waiting": () => (
    <Square colour={WAITING}>
      <Stroke path={PAUSE} colour={WAITING} width={2.2} />
    </Square>
  ),
  "status-waiting-deviating": () => (
    <Diamond colour={DEVIATING}>
      <Stroke path="M8 7.2v5.6M12 7.2v5.6" colour={DEVIATING} width={2.1} />
    </Diamond>
  ),
  "status-not-started": () => <Square colour={NOT_STARTED} dash="2.9 2.55" />,
  "status-not-started-deviating": () => <Diamond colour={DEVIATING} dash="2.8 2.63" />,
  "met-yes": () => <Stroke path="M3.6 10.6l4.3 4.4 8.6-10" colour={good} width={2.5} />,
  "met-no": () => <Stroke path="M4.6 4.6l10.8 10.8M15.4 4.6L4.6 15.4" colour={DEVIATING} width={2.5} />,
  "met-missing": () => <Stroke path="M5 10h10" colour={none} width={2.4} />,
  crest: () => (
    <>
      <path d="M2.4 .6h15.2v9.9c0 4.7-3.3 7.5-7.6 8.9-4.3-1.4-7.6-4.2-7.6-8.9Z" fill={INK.accent} />
      <Stroke path="M6.4 10.8 10 7.2l3.6 3.6M6.4 14.2 10 10.6l3.6 3.6" colour={INK.white} width={1.5} />
    </>
  ),
} as const satisfies Readonly<Record<string, () => ComponentChildren>>;

/** Every symbol there is, in the order of the legend: grades, statuses, measures, crest. */
export const SYMBOL_KEYS: readonly SymbolKey[] = Object.keys(DRAWINGS);

export function isSymbol(key: string): key is keyof typeof DRAWINGS {
  return Object.hasOwn(DRAWINGS, key);
}

/** Room on each side of the 20 × 20 field, so that the points of the diamonds are not cut off. */
const MARGIN = 1.2;
export const SYMBOL_VIEW_BOX = `${-MARGIN} ${-MARGIN} ${20 + 2 * MARGIN} ${20 + 2 * MARGIN}`;

/** The drawing without its frame, for a page that keeps one copy and points to it. Throws when there is no such symbol. */
export function symbolDrawing(key: SymbolKey): ComponentChildren {
  if (!isSymbol(key)) throw new Error(`No symbol is called “${key}”.`);
  return DRAWINGS[key]();
}

/**
 * One symbol as a whole SVG file, square, with presentation attributes only, so that HTML, Typst and Word show the same.
 * Throws when there is no such symbol.
 */
export function symbolSvg(key: SymbolKey): string {
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={SYMBOL_VIEW_BOX} width="24" height="24">
      {symbolDrawing(key)}
    </svg>,
  );
}
