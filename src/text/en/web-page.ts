import type { webPage as swedish } from "#text/sv/web-page.ts";

export const webPage: typeof swedish = {
  skip: "Skip to main content",
  contents: "Contents",
  scrolls: "Picture that scrolls sideways",
};
