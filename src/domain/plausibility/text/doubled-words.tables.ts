/** Words that correct Swedish can put twice in a row: "det det handlar om", "vi har har", "mycket mycket". */
export const MAY_BE_DOUBLED: ReadonlySet<string> = new Set(
  "det de den har är var kan ska så mycket många långt länge ja nej bra väldigt stora små där här då nu om på in ut till hade blir blev sig dem gör lilla hej bort".split(
    " ",
  ),
);
