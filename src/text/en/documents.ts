import { documents as swedish } from "../sv/documents.ts";

/** The papers are Swedish: they are decided and published in Swedish. */
export const documents: typeof swedish = swedish;
