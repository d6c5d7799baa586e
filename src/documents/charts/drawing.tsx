import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Chart } from "#documents/document.ts";
import { INK } from "#documents/palette.ts";

/** Charts are drawn in points, so that a size of text is what it says, and measured in millimetres outside. */
export const POINTS_PER_MM = 72 / 25.4;

/** Two decimals: finer than any printer, and the same bytes on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A finished chart of `width` × `height` points. Presentation attributes only: no style, class, id or pattern. */
export function chartOf(width: number, height: number, alt: string, drawing: ComponentChildren): Chart {
  const inMm = (points: number): number => rounded(points / POINTS_PER_MM);
  const size = { width: inMm(width), height: inMm(height) };
  const svg = renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${rounded(width)} ${rounded(height)}`}
      width={`${size.width}mm`}
      height={`${size.height}mm`}
    >
      {drawing}
    </svg>,
  );
  return { svg, alt, ...size };
}

type Text = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: "start" | "middle" | "end";
};

export function Text({ x, y, size, text, bold = false, colour = INK.ink, anchor = "start" }: Text) {
  return (
    <text
      x={rounded(x)}
      y={rounded(y)}
      font-family="Source Sans 3"
      font-size={rounded(size)}
      font-weight={bold ? "600" : "400"}
      fill={colour}
      text-anchor={anchor}
    >
      {text}
    </text>
  );
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Lines of 45° inside a box, as one path: patterns are not drawn alike by all printers. */
export function hatchPath(box: Box, step: number): string {
  const bottom = box.y + box.height;
  const lines: string[] = [];
  for (let foot = box.x - box.height + step / 2; foot < box.x + box.width; foot += step) {
    const from = Math.max(box.x, foot);
    const to = Math.min(box.x + box.width, foot + box.height);
    if (to - from < 0.2) continue;
    const run = rounded(to - from);
    lines.push(`M${rounded(from)} ${rounded(bottom - (from - foot))}l${run}-${run}`);
  }
  return lines.join("");
}

/** Even dots inside a box, as one path to be stroked with round ends. */
export function dotsPath(box: Box, step: number): string {
  const columns = Math.max(1, Math.floor(box.width / step));
  const rows = Math.max(1, Math.floor(box.height / step));
  const left = box.x + (box.width - (columns - 1) * step) / 2;
  const top = box.y + (box.height - (rows - 1) * step) / 2;
  const dots: string[] = [];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++)
      dots.push(`M${rounded(left + column * step - 0.05)} ${rounded(top + row * step)}h.1`);
  }
  return dots.join("");
}
