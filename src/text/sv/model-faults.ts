import type { ModelFaultTexts } from "#text/model-fault-text.ts";
import { percentDigits } from "#text/percent.ts";

const percent = (limit: number): string => `${percentDigits(limit).replace(".", ",")}\u00a0%`;

/** What is wrong in a governance model and how it can be mended. */
export const modelFaults: ModelFaultTexts = {
  "key-malformed": ({ key }) => `Nyckeln ”${key}” får bara ha små bokstäver a–z, siffror och bindestreck.`,
  "text-missing": () => "Texten saknas. Fyll i den.",
  repeated: ({ what }) => `”${what}” står flera gånger. Varje namn och nyckel får finnas en gång.`,
  "not-lower-case": ({ what }) => `”${what}” ska skrivas med små bokstäver.`,
  "scale-too-short": ({ count }) => `Bedömningsskalan har ${count} steg. Den behöver minst två.`,
  "grade-is-outside-every-scale": ({ grade }) =>
    `”${grade}” står utanför skalan i alla modeller och kan inte vara ett steg på den.`,
  "statuses-missing": () => "Modellen har inga aktivitetsstatusar.",
  "calendar-empty": () => "Modellen har inga perioder att följa upp i.",
  "area-placeholder-missing": ({ placeholder }) => `Frasen behöver ${placeholder}, där fokusområdets namn ska stå.`,
  "grade-unknown": ({ grade }) => `Bedömningen ”${grade}” finns inte på modellens skala.`,
  "bands-missing": () => "Regeln har inga gränser.",
  "band-empty": ({ from, below }) =>
    `Bandet går från ${percent(from)} till under ${percent(below)} och rymmer inget värde.`,
  "band-outside-zero-to-one": ({ limit }) => `Gränsen ${percent(limit)} ligger utanför 0–100\u00a0%.`,
  "bands-have-a-hole": ({ from, to, isClosed }) =>
    `Gränserna har en lucka: från ${percent(from)} ${isClosed ? "till och med" : "till under"} ${percent(to)} ger de ingen bedömning.`,
  "bands-overlap": ({ from, to }) =>
    from === to
      ? `Gränserna överlappar: ${percent(from)} ger två bedömningar.`
      : `Gränserna överlappar: från ${percent(from)} till ${percent(to)} ger de två bedömningar.`,
  "bands-fall": ({ lower, higher }) =>
    `Högre uppfyllelse ger lägre bedömning: ”${higher}” kommer efter ”${lower}” men står lägre på skalan.`,
  "evidence-of-nothing": () => "Underlaget nämner varken mått, aktiviteter eller organ.",
  "evidence-limits-impossible": ({ met, partly }) =>
    `Gränserna för uppfylld (${percent(met)}) och delvis uppfylld (${percent(partly)}) går inte ihop. ` +
    "Båda ska ligga i 0–100\u00a0%, och den för delvis får inte vara högst.",
  "rule-without-parts": () => "Regeln har inga delar.",
  "veto-of-nothing": () => "Spärren nämner inget mått.",
  "veto-forbids-nothing": ({ grade }) =>
    `Spärren tillåter ”${grade}”, som är högst på skalan, och hindrar därför inget.`,
  "case-never-reached": () => "Fallet prövas aldrig, för ett tidigare fall gäller alltid.",
  "no-status-finishes-on-plan": () =>
    "Regeln bygger på avslutade aktiviteter, men modellen har ingen status för avslutad utan avvikelse.",
};
