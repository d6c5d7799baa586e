import type { Fault } from "#domain/fault.ts";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { type ModelDifference, modelDifferences } from "#domain/model-differences.ts";
import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { accept, refuse, type Result } from "#domain/result.ts";
import { decodeUtf8, parseJson } from "#files/json-text.ts";
import { readModel } from "#files/model-file.ts";
import { inTenant, type Tenant } from "#storage/database.ts";
import { addModel, countPlansFrom, findModel, listModelHeads } from "#storage/governance-models.ts";
import { type Deed, done, type FieldFault, invalid, type Outcome, perform, refusalOf } from "./frame.ts";
import { isStorable } from "./storable.ts";

export type ModelChoice = {
  /** Key of a built-in model; empty when one is sent. */
  readonly builtIn: string;
  /** A model as JSON text, as `tertial models show KEY --json` prints it. */
  readonly json: string;
  readonly fromYear: number;
};

/** What switching to a model would mean. */
export type ModelOffer = {
  readonly model: GovernanceModel;
  readonly fromYear: number;
  /** Title of the model that governs that year now; null when none does. */
  readonly before: string | null;
  readonly differences: readonly ModelDifference[];
  /** Plans for that year and later that exist already and keep the model they have. */
  readonly plansThatStay: number;
};

export type OfferAnswer = Outcome<Result<ModelOffer, Fault>>;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const MOST_BYTES = 1_000_000;

/** The text of an uploaded model, or of the one that was sent back; null when it is no text. */
export function modelText(bytes: Uint8Array): string | null {
  return bytes.length > MOST_BYTES ? null : decodeUtf8(bytes);
}

/** What switching on the model would change; nothing is saved. The inner refusals are the model's own faults. */
export async function previewModel(deed: Deed, choice: ModelChoice): Promise<OfferAnswer> {
  const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
  if (refusal !== null) return refusal;
  return inTenant(deed.database, deed.actor.municipality, (tenant) => offered(tenant, choice));
}

/** Switches on the model for new plans from the year on. Plans and rounds that exist keep theirs. Answers its number. */
export function switchModel(deed: Deed, choice: ModelChoice): Promise<Outcome<{ readonly id: number }>> {
  return perform(deed, async (tenant, record) => {
    const refusal = refusalOf(mayInPlace(deed.actor, "administer", EVERYWHERE));
    if (refusal !== null) return refusal;
    const answer = await offered(tenant, choice);
    if (!answer.ok) return answer;
    if (!answer.value.ok) return invalid([{ field: "json", code: "model-has-faults" }]);
    const { model, fromYear } = answer.value.value;
    const id = await addModel(tenant, deed.actor.municipality, { model, fromYear });
    record({ action: "model-switched", subject: `governance-model/${id}`, content: { fromYear, model } });
    return done({ id });
  });
}

async function offered(tenant: Tenant, choice: ModelChoice): Promise<OfferAnswer> {
  const faults = choiceFaults(choice);
  if (faults.length > 0) return invalid(faults);
  const read = readChoice(choice);
  if (!read.ok) return done(refuse(read.refusals));
  const model = read.value;
  if (!isStorable(model)) return invalid([{ field: "json", code: "model-unstorable" }]);
  const heads = await listModelHeads(tenant);
  if (heads.some(({ key, version }) => key === model.key && version === model.version)) {
    const facts = { title: model.title, version: model.version };
    return invalid([{ field: choice.builtIn === "" ? "json" : "builtIn", code: "model-is-here", facts }]);
  }
  const current = heads.find(({ fromYear }) => fromYear <= choice.fromYear);
  const stored = current === undefined ? null : await findModel(tenant, current.id);
  return done(
    accept({
      model,
      fromYear: choice.fromYear,
      before: current?.title ?? null,
      differences: stored === null ? [] : modelDifferences(stored.content, model),
      plansThatStay: await countPlansFrom(tenant, choice.fromYear),
    }),
  );
}

function choiceFaults({ builtIn, json, fromYear }: ModelChoice): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  const isYear = Number.isInteger(fromYear) && fromYear >= FIRST_YEAR && fromYear <= LAST_YEAR;
  if (!isYear) faults.push({ field: "fromYear", code: "year-unreadable" });
  if (builtIn === "" && json.trim() === "") faults.push({ field: "builtIn", code: "model-missing" });
  return faults;
}

function readChoice({ builtIn, json }: ModelChoice): Result<GovernanceModel, Fault> {
  const where = "model";
  if (builtIn !== "") return readModel(builtIn, where);
  const parsed = parseJson(json, where);
  // A text alone would name a built-in model; what is sent is always a whole one.
  if (parsed.ok && typeof parsed.value === "string") {
    return refuse([{ where, code: "wrong-type", expected: "object" }]);
  }
  return parsed.ok ? readModel(parsed.value, where) : parsed;
}
