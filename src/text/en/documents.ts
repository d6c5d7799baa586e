import type { documents as swedish } from "../sv/documents.ts";

export const documents: typeof swedish = {};
