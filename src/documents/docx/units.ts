/** Word counts in twentieths of a point (twips), half points, eighths of a point and, in drawings, English Metric Units. */

export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Widths of borders. */
export function eighths(points: number): number {
  return Math.round(points * 8);
}

export function emu(millimetres: number): number {
  return Math.round(millimetres * 36_000);
}

/** Colours stand without their sign in WordprocessingML. */
export function hex(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}
