/** `#0f4152`: six hexadecimal digits after a number sign. */
export type Colour = string;

type Channels = readonly [red: number, green: number, blue: number];

/** 0–255 of red, green and blue; null for what is no colour of six hexadecimal digits. */
export function channelsOf(colour: Colour): Channels | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (found === null) return null;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((digits) => Number.parseInt(digits, 16));
  return [red, green, blue];
}

function known(colour: Colour): Channels {
  const channels = channelsOf(colour);
  if (channels === null) throw new RangeError(`${colour} is no colour.`);
  return channels;
}

/** The channel's light, 0–1, as sRGB (IEC 61966-2-1) means it. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = known(colour).map(linear) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast between two colours, 1–21 (WCAG 2.2, "contrast ratio"). Throws on what is no colour. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** CIELAB's cube root, straight near black. */
const bend = (t: number): number => (t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116);

/** CIELAB under D65. */
function lab(colour: Colour): Channels {
  const [red, green, blue] = known(colour).map(linear) as unknown as Channels;
  const x = bend((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = bend(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = bend((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How unlike two colours are (ΔE*ab of 1976); about 2 can just be seen. Throws on what is no colour. */
export function distance(one: Colour, other: Colour): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** What the accent lies on and must not be taken for. */
export type Surroundings = {
  readonly white: Colour;
  readonly tint: Colour;
  /** The colours of grades and statuses: colour means a verdict, so the accent may not look like one. */
  readonly verdicts: readonly Colour[];
};

export type AccentFault =
  | { readonly code: "not-a-colour" }
  /** Too little contrast, for text in the accent on that paper or (white) for white text on it. */
  | { readonly code: "accent-too-pale"; readonly on: "white" | "tint"; readonly contrast: number }
  | { readonly code: "accent-like-verdict"; readonly verdict: Colour; readonly distance: number };

/** WCAG 2.2, 1.4.3 for text of ordinary size. */
export const LEAST_CONTRAST = 4.5;
const LEAST_DISTANCE = 20;

/** Everything that makes a colour unfit as the municipality's accent; empty for a fit one. */
export function accentFaults(accent: Colour, { white, tint, verdicts }: Surroundings): readonly AccentFault[] {
  if (channelsOf(accent) === null) return [{ code: "not-a-colour" }];
  const papers = [
    { on: "white", contrast: contrast(accent, white) },
    { on: "tint", contrast: contrast(accent, tint) },
  ] as const;
  const unlike = [...new Set(verdicts)].map((verdict) => ({ verdict, distance: distance(accent, verdict) }));
  return [
    ...papers.flatMap((paper): readonly AccentFault[] =>
      paper.contrast < LEAST_CONTRAST ? [{ code: "accent-too-pale", ...paper }] : [],
    ),
    ...unlike.flatMap((pair): readonly AccentFault[] =>
      pair.distance < LEAST_DISTANCE ? [{ code: "accent-like-verdict", ...pair }] : [],
    ),
  ];
}

/** A colour between two: all of the first at 0, all of the second at 1. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const [a, b] = [known(from), known(to)];
  const parts = a.map((channel, index) => Math.round(channel + ((b[index] ?? 0) - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
