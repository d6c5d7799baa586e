import type { reasons as swedish } from "../sv/reasons.ts";

export const reasons: typeof swedish = {};
