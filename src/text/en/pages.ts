import type { pages as swedish } from "#text/sv/pages.ts";

export const pages: typeof swedish = {
  page: "Page",
  of: "of",
};
