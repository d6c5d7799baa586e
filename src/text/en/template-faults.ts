import type { templateFaults as swedish } from "#text/sv/template-faults.ts";
import { listed } from "./grammar.ts";

export const templateFaults: typeof swedish = {
  "template-not-word": () => "The template is not a Word document (.docx or .dotx).",
  "template-broken": ({ part }) =>
    `The template cannot be read: its part ${part} is damaged. Open the template in Word and save it again.`,
  "template-too-large": ({ limitMegabytes }) =>
    `The template contains more than ${limitMegabytes} MB of text and was not read. Remove what does not belong in the template.`,
  "template-strict": () =>
    "The template is saved as Strict Open XML. Save it as an ordinary Word document (.docx) and try again.",
  "template-macros": () => "The template contains macros. Save it as a Word document without macros (.docx).",
  "template-outside-content": ({ target }) =>
    `The template fetches content from outside (${target}). Put the content into the template instead of linking to it.`,
  "template-content-missing": ({ placeholder }) =>
    `The template has no ${placeholder} placeholder. Write it as a separate paragraph where the text is to go.`,
  "template-content-not-alone": ({ placeholder }) =>
    `The placeholder ${placeholder} must be alone in a paragraph of the body text, not in a table, a text box or a header.`,
  "template-content-repeated": ({ placeholder }) =>
    `The placeholder ${placeholder} may appear in only one place in the template.`,
  "template-placeholder-unknown": ({ placeholder, known }) =>
    `There is no placeholder ${placeholder}. The ones that exist are ${listed(known)}.`,
  "template-placeholder-unclosed": ({ text }) => `A placeholder begins with {{ but does not end with }}: “${text}”.`,
};
