import type { Check } from "#domain/plausibility/check.ts";
import { eachSentence, findingIn } from "./sentences.ts";

/**
 * Letters of other alphabets than the Latin, the Greek and the Cyrillic, pictures, and signs of a private font: the papers'
 * typeface, Source Sans 3, has none of them, and the PDF shows an empty box. Signs such as © and → it has.
 */
const UNPRINTABLE =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}])\p{L}|(?![\u00a0-\u22ff])\p{Extended_Pictographic}|\ufffd/u;

/** Something that the PDF cannot show: its reader sees a box, its writer never knew. */
export const unprintableSign: Check = ({ passages }) =>
  eachSentence(passages, (sentence, passage) => {
    const sign = UNPRINTABLE.exec(sentence.plain)?.[0];
    if (sign === undefined) return null;
    return findingIn(passage, sentence, "warning", { code: "sign-not-in-typeface", sign });
  });
