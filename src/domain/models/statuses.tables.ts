import type { ActivityStatus, DeviationCause } from "#domain/governance-model.ts";

/** The six statuses that the source document names; the built-in models share them. Definitions are ours. */
export const SIX_STATUSES: readonly ActivityStatus[] = [
  {
    key: "avslutad-enligt-plan",
    label: "Avslutad enligt plan",
    definition: "Genomförd i sin helhet, senast på planerat stoppdatum.",
    phase: "finished",
    deviates: false,
  },
  {
    key: "avslutad-med-avvikelse",
    label: "Avslutad med avvikelse",
    definition: "Avslutad, men senare än planerat eller inte i sin helhet.",
    phase: "finished",
    deviates: true,
  },
  {
    key: "pagaende-enligt-plan",
    label: "Pågående enligt plan",
    definition: "Påbörjad och väntas bli klar till planerat stoppdatum.",
    phase: "ongoing",
    deviates: false,
  },
  {
    key: "pagaende-med-avvikelse",
    label: "Pågående med avvikelse",
    definition: "Påbörjad, men omfattningen eller stoppdatumet kan inte hållas.",
    phase: "ongoing",
    deviates: true,
  },
  {
    key: "vantelage",
    label: "Vänteläge",
    definition: "Kan inte fortsätta förrän något utanför aktiviteten är klart.",
    phase: "waiting",
    deviates: false,
  },
  {
    key: "ej-paborjad",
    label: "Ej påbörjad",
    definition: "Arbetet har inte börjat.",
    phase: "not-started",
    deviates: false,
  },
];

/** The causes that the source document names, and one for the rest. */
export const FOUR_CAUSES: readonly DeviationCause[] = [
  { key: "resursbrist", label: "Resursbrist" },
  { key: "forsenad-process", label: "Försenad process" },
  { key: "sjukfranvaro", label: "Sjukfrånvaro" },
  { key: "annat", label: "Annat" },
];
