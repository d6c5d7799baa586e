import { isWithin } from "#domain/organisation.ts";
import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { addPlace, listPlaces, savePlace, type StoredPlace, type Tree } from "#storage/organisation.ts";
import {
  changedMeanwhile,
  type Deed,
  done,
  type FieldFault,
  invalid,
  notFound,
  type Outcome,
  perform,
  refusalOf,
} from "./frame.ts";

const MOST_LETTERS = 200;

export type PlaceInput = { readonly tree: Tree; readonly name: string; readonly parent: number | null };

/** Adds a body or a unit. Answers its id. */
export function addToOrganisation(deed: Deed, input: PlaceInput): Promise<Outcome<{ readonly id: number }>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const places = await listPlaces(tenant, input.tree, true);
    const faults = faultsOf(input, places, null);
    if (faults.length > 0) return invalid(faults);
    const name = input.name.trim();
    const id = await addPlace(tenant, { ...input, name, municipality: deed.actor.municipality });
    record({ action: `${input.tree}-added`, subject: `${input.tree}/${id}`, content: { name, parent: input.parent } });
    return done({ id });
  });
}

/** Renames or moves a body or a unit; what lies under it goes with it. Answers its version. */
export function changeOrganisation(
  deed: Deed,
  input: PlaceInput & { readonly id: number; readonly version: number },
): Promise<Outcome<{ readonly version: number }>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    // All are locked: two moves at once could otherwise put each of two places under the other.
    const places = await listPlaces(tenant, input.tree, true);
    const place = places.find(({ id }) => id === input.id);
    if (place === undefined) return notFound;
    if (place.version !== input.version) return changedMeanwhile(place.version);
    const faults = faultsOf(input, places, place);
    if (faults.length > 0) return invalid(faults);
    const changed = { id: place.id, name: input.name.trim(), parent: input.parent, version: place.version + 1 };
    await savePlace(tenant, input.tree, changed);
    const { name, parent, version } = changed;
    record({ action: `${input.tree}-changed`, subject: `${input.tree}/${place.id}`, content: { name, parent } });
    return done({ version });
  });
}

function faultsOf(
  { name, parent }: PlaceInput,
  places: readonly StoredPlace[],
  itself: StoredPlace | null,
): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const trimmed = name.trim();
  const others = places.filter(({ id }) => id !== itself?.id);
  if (trimmed === "") faults.push({ field: "name", code: "name-missing" });
  if (trimmed.length > MOST_LETTERS) faults.push({ field: "name", code: "text-too-long" });
  if (others.some((other) => other.name === trimmed)) faults.push({ field: "name", code: "name-taken" });
  if (parent !== null && !places.some(({ id }) => id === parent)) {
    faults.push({ field: "parent", code: "parent-unknown" });
  } else if (parent !== null && itself !== null && isWithin(places, parent, itself.id)) {
    faults.push({ field: "parent", code: "parent-below" });
  }
  return faults;
}
