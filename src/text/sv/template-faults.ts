import type { TemplateFault } from "#domain/template-fault.ts";
import { listed } from "./grammar.ts";

export type TemplateFaultTexts = {
  readonly [Code in TemplateFault["code"]]: (fault: Extract<TemplateFault, { readonly code: Code }>) => string;
};

/** Why a Word template cannot be used, keyed by the fault's code. */
export const templateFaults: TemplateFaultTexts = {
  "template-not-word": () => "Mallen är inget Worddokument (.docx eller .dotx).",
  "template-broken": ({ part }) =>
    `Mallen går inte att läsa: delen ${part} är trasig. Öppna mallen i Word och spara den på nytt.`,
  "template-too-large": ({ limitMegabytes }) =>
    `Mallen innehåller mer än ${limitMegabytes} MB text och läses inte. Ta bort det som inte hör till mallen.`,
  "template-strict": () =>
    "Mallen är sparad som Strict Open XML-dokument. Spara den som vanligt Worddokument (.docx) och försök igen.",
  "template-macros": () => "Mallen innehåller makron. Spara den som Worddokument utan makron (.docx).",
  "template-outside-content": ({ target }) =>
    `Mallen hämtar innehåll utifrån (${target}). Lägg in innehållet i mallen i stället för att länka till det.`,
  "template-content-missing": ({ placeholder }) =>
    `Mallen saknar platshållaren ${placeholder}. Skriv den som ett eget stycke där texten ska stå.`,
  "template-content-not-alone": ({ placeholder }) =>
    `Platshållaren ${placeholder} måste stå ensam i ett eget stycke i brödtexten, inte i en tabell, en textruta eller ett sidhuvud.`,
  "template-content-repeated": ({ placeholder }) => `Platshållaren ${placeholder} får stå på ett enda ställe i mallen.`,
  "template-placeholder-unknown": ({ placeholder, known }) =>
    `Platshållaren ${placeholder} finns inte. De som finns är ${listed(known)}.`,
  "template-placeholder-unclosed": ({ text }) => `En platshållare börjar med {{ men avslutas inte med }}: ”${text}”.`,
};
