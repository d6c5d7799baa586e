import type { Role } from "#domain/people.ts";
import type { PersonKey } from "./story.ts";

export const UNITS = [
  "Kommunledning",
  "Samhällsbyggnad",
  "Grundskola",
  "Förskola",
  "Elevhälsa",
  "Arbetsmarknad och vuxenutbildning",
  "Äldreomsorg",
  "Individ- och familjeomsorg",
] as const;

export type PersonOfDemo = {
  readonly key: PersonKey;
  readonly name: string;
  readonly title: string;
  readonly unit: (typeof UNITS)[number] | null;
  readonly roles: readonly Role[];
};

const person = (
  name: string,
  title: string,
  unit: PersonOfDemo["unit"],
  roles: readonly Role[] = ["activity-owner"],
): PersonOfDemo => ({ key: keyOf(name), name, title, unit, roles });

/** `Fredrik Norén` is `fredrik.noren`. */
function keyOf(name: string): PersonKey {
  return name
    .normalize("NFD")
    .replaceAll(/[\p{M}-]/gu, "")
    .replaceAll(" ", ".")
    .toLowerCase();
}

const CHIEF: readonly Role[] = ["reviewer", "goal-owner", "activity-owner"];
const GOAL_OWNER: readonly Role[] = ["goal-owner", "activity-owner"];

/** An invented staff with ordinary names. The first of each role stands on the demo's log-in page. */
export const PEOPLE: readonly PersonOfDemo[] = [
  person("Daniel Sjöberg", "Näringslivschef", "Kommunledning", ["goal-owner"]),
  person("Karin Lindqvist", "Rektor, Bergaskolan", "Grundskola", GOAL_OWNER),
  person("Amir Rahimi", "Enhetschef, barn och unga", "Individ- och familjeomsorg", GOAL_OWNER),
  person("Ingrid Moberg", "Utvecklingsstrateg", "Kommunledning", ["coordinator"]),
  person("Peter Hallgren", "Grundskolechef", "Grundskola", CHIEF),
  person("Henrik Falk", "Kommundirektör", "Kommunledning", CHIEF),
  person("Birgitta Ahl", "Kommunsekreterare", "Kommunledning", ["board-secretary"]),
  person("Mats Ekstrand", "Ekonomichef", "Kommunledning", GOAL_OWNER),
  person("Helena Grip", "HR-chef", "Kommunledning", GOAL_OWNER),
  person("Elin Torstensson", "Kommunikationschef", "Kommunledning", GOAL_OWNER),
  person("Patrik Hedin", "Digitaliseringschef", "Kommunledning"),
  person("Susanne Brolin", "Controller", "Kommunledning"),
  person("Marcus Lindahl", "Systemförvaltare", "Kommunledning", ["administrator"]),
  person("Ulrika Sandström", "Samhällsbyggnadschef", "Samhällsbyggnad", CHIEF),
  person("Fredrik Norén", "Plan- och exploateringschef", "Samhällsbyggnad", GOAL_OWNER),
  person("Camilla Östlund", "Bygglovschef", "Samhällsbyggnad"),
  person("Johan Melin", "Miljöstrateg", "Samhällsbyggnad", GOAL_OWNER),
  person("Ann-Sofie Rydell", "Fastighetschef", "Samhällsbyggnad"),
  person("Robert Haglund", "Exploateringsingenjör", "Samhällsbyggnad"),
  person("Maria Öberg", "Utvecklingsledare, skola", "Grundskola"),
  person("Stefan Åkerblom", "Rektor, Centralskolan", "Grundskola", GOAL_OWNER),
  person("Nina Westman", "Rektor, Norrskolan", "Grundskola"),
  person("Malin Fors", "Verksamhetsutvecklare", "Grundskola"),
  person("Eva Nyström", "Förskolechef", "Förskola", CHIEF),
  person("Jenny Sundin", "Rektor, förskolor norr", "Förskola"),
  person("Katarina Löf", "Rektor, förskolor söder", "Förskola"),
  person("Sofia Berg", "Elevhälsochef", "Elevhälsa", CHIEF),
  person("Tomas Wallin", "Samordnande kurator", "Elevhälsa"),
  person("Åsa Hedlund", "Samordnande skolsköterska", "Elevhälsa"),
  person("Jonas Ek", "Arbetsmarknadschef", "Arbetsmarknad och vuxenutbildning", CHIEF),
  person("Rebecka Strand", "Rektor, vuxenutbildningen", "Arbetsmarknad och vuxenutbildning", GOAL_OWNER),
  person("Hassan Omar", "Projektledare", "Arbetsmarknad och vuxenutbildning"),
  person("Lisa Norberg", "Studie- och yrkesvägledare", "Arbetsmarknad och vuxenutbildning"),
  person("Anders Wik", "Äldreomsorgschef", "Äldreomsorg", CHIEF),
  person("Marie Lundkvist", "Enhetschef, hemtjänst norr", "Äldreomsorg", GOAL_OWNER),
  person("Yusuf Demir", "Enhetschef, hemtjänst söder", "Äldreomsorg"),
  person("Carina Persson", "Enhetschef, särskilt boende", "Äldreomsorg"),
  person("Monica Strandberg", "Medicinskt ansvarig sjuksköterska", "Äldreomsorg"),
  person("Leila Haddad", "Chef, individ- och familjeomsorgen", "Individ- och familjeomsorg", CHIEF),
  person("Lena Ström", "Enhetschef, vuxna", "Individ- och familjeomsorg"),
  person("Petra Åberg", "Metodhandledare", "Individ- och familjeomsorg"),
  person("Nils Arvidsson", "Nämndsekreterare", null, ["board-secretary"]),
  person("Gunilla Frisk", "Ledamot, kommunstyrelsen", null, ["elected"]),
  person("Lars Holm", "Ledamot, barn- och utbildningsnämnden", null, ["elected"]),
  person("Christina Bergdahl", "Förtroendevald revisor", null, ["auditor"]),
];
