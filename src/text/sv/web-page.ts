/** What a paper says only when it is read as a web page. */
export const webPage = {
  skip: "Hoppa till innehållet",
  contents: "Innehåll",
  scrolls: "Bild som kan rullas i sidled",
};
