import type { templateFaults as swedish } from "#text/sv/template-faults.ts";
import { listed } from "./grammar.ts";

export const templateFaults: typeof swedish = {
  "template-not-word": () => "The template is not a Word document (.docx or .dotx).",
  "template-broken": ({ part }) =>
    `The template cannot be read: its part ${part} is broken. Open the template in Word and save it again.`,
  "template-too-large": ({ limitMegabytes }) =>
    `The template holds more than ${limitMegabytes} MB of text and is not read. Remove what is no part of the template.`,
  "template-strict": () =>
    "The template is saved as Strict Open XML. Save it as an ordinary Word document (.docx) and try again.",
  "template-macros": () => "The template holds macros. Save it as a Word document without macros (.docx).",
  "template-outside-content": ({ target }) =>
    `The template fetches content from outside (${target}). Put the content into the template instead of linking to it.`,
  "template-content-missing": ({ placeholder }) =>
    `The template lacks the placeholder ${placeholder}. Write it as a paragraph of its own where the text is to stand.`,
  "template-content-not-alone": ({ placeholder }) =>
    `The placeholder ${placeholder} must stand alone in a paragraph of the text itself, not in a table, a text box or a page head.`,
  "template-content-repeated": ({ placeholder }) =>
    `The placeholder ${placeholder} may stand in only one place in the template.`,
  "template-placeholder-unknown": ({ placeholder, known }) =>
    `There is no placeholder ${placeholder}. Those there are: ${listed(known)}.`,
  "template-placeholder-unclosed": ({ text }) => `A placeholder begins with {{ but does not end with }}: “${text}”.`,
};
