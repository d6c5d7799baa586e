import { type Colour, contrast, LEAST_CONTRAST, mix } from "./theme.ts";

/** How much white there is in each tone; read off the scale that Designsystemet's own tool makes. */
const WHITE_SHARES = {
  "background-tinted": 0.942,
  "surface-tinted": 0.886,
  "surface-hover": 0.813,
  "surface-active": 0.733,
  "border-subtle": 0.663,
  "border-default": 0.321,
  "base-contrast-subtle": 0.788,
} as const;

const WHITE = "#ffffff";
const BLACK = "#000000";

/** Tones that carry text, or white text: lighter than the accent where there is contrast to spare, else darker. */
const READABLE = { "border-strong": 0.18, "text-subtle": 0.18, "base-hover": 0.1, "base-active": 0.2 } as const;

/** Every tone that Designsystemet's parts take from the accent, by the name they know it by. */
export function accentScale(accent: Colour): Readonly<Record<string, Colour>> {
  const pale = Object.entries(WHITE_SHARES).map(([name, share]) => [name, mix(accent, WHITE, share)]);
  const readable = Object.entries(READABLE).map(([name, share]) => [name, readableTone(accent, share)]);
  return {
    "background-default": WHITE,
    "surface-default": WHITE,
    "base-contrast-default": WHITE,
    "base-default": accent,
    "text-default": mix(accent, BLACK, 0.28),
    ...Object.fromEntries([...pale, ...readable]),
  };
}

function readableTone(accent: Colour, share: number): Colour {
  const lighter = mix(accent, WHITE, share);
  return contrast(lighter, WHITE) >= LEAST_CONTRAST ? lighter : mix(accent, BLACK, share);
}
