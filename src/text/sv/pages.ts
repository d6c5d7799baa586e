/** The words that stand on every page of a printed paper. */
export const pages = {
  page: "Sida",
  of: "av",
};
