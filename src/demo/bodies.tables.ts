import { ADULT_GOALS } from "./education-adults.tables.ts";
import { CHILDREN_GOALS } from "./education-children.tables.ts";
import { SCHOOL_GOALS } from "./education-school.tables.ts";
import { CLIMATE_GOALS } from "./executive-climate.tables.ts";
import { HOME_GOALS } from "./executive-homes.tables.ts";
import { GROWTH_GOALS } from "./executive-growth.tables.ts";
import { HOUSE_GOALS } from "./executive-house.tables.ts";
import { ELDERLY_GOALS } from "./social-elderly.tables.ts";
import { FAMILY_GOALS } from "./social-families.tables.ts";
import type { BodyStory } from "./story.ts";

export const BODIES: readonly BodyStory[] = [
  {
    body: "Kommunstyrelsen",
    reference: "KS",
    secretary: "birgitta.ahl",
    goals: [...GROWTH_GOALS, ...HOME_GOALS, ...CLIMATE_GOALS, ...HOUSE_GOALS],
  },
  {
    body: "Barn- och utbildningsnämnden",
    reference: "BUN",
    secretary: "nils.arvidsson",
    goals: [...SCHOOL_GOALS, ...CHILDREN_GOALS, ...ADULT_GOALS],
  },
  { body: "Socialnämnden", reference: "SN", secretary: "nils.arvidsson", goals: [...ELDERLY_GOALS, ...FAMILY_GOALS] },
];
