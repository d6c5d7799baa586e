import type { faults as swedish } from "../sv/faults.ts";

export const faults: typeof swedish = {};
