import type { Hono } from "hono";
import { mayInPlace } from "#domain/permissions.ts";
import type { Fault } from "#domain/fault.ts";
import { loadPlanNames } from "#storage/plan-changes.ts";
import { findPlan } from "#storage/plans.ts";
import type { Outcome, Refusal } from "#usecases/frame.ts";
import { applyImport, previewImport, uploadPlan } from "#usecases/import-plan-changes.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { faultsOf, isStale, statusOf } from "./faults.ts";
import { PreviewPage, UploadPage } from "./import-page.tsx";
import { FormReader, idIn, textIn, type Typed, typedFrom } from "./typed.ts";

const ROUTE = "/plan/:plan{[0-9]+}/importera";

export function importRoutes(app: Hono<Env>): void {
  app.get(ROUTE, requireVisitor, (c) => showUpload(c, NOTHING_SENT));
  app.post(ROUTE, requireVisitor, upload);
  app.get(`${ROUTE}/:upload{[0-9]+}`, requireVisitor, (c) => showPreview(c, null));
  app.post(`${ROUTE}/:upload{[0-9]+}`, requireVisitor, apply);
}

type SentFile = { readonly refusals: readonly Refusal[]; readonly inFile: readonly Fault[]; readonly isGone: boolean };

const NOTHING_SENT: SentFile = { refusals: [], inFile: [], isGone: false };

const planIn = (c: Request): number => Number(c.req.param("plan"));
const uploadIn = (c: Request): number => Number(c.req.param("upload"));

async function upload(c: Request): Promise<Response> {
  const { file } = await c.req.parseBody({ all: true });
  const planId = planIn(c);
  if (!(file instanceof File) || file.size === 0) {
    const faults = [{ field: "file", code: "file-missing" }];
    return showUpload(c, { ...NOTHING_SENT, refusals: [{ code: "invalid", faults }] });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await uploadPlan(deedOf(c), { planId, fileName: file.name, bytes });
  if (!outcome.ok) return showUpload(c, { ...NOTHING_SENT, refusals: outcome.refusals });
  if ("faults" in outcome.value) return showUpload(c, { ...NOTHING_SENT, inFile: outcome.value.faults });
  return c.redirect(paths.planImportPreview(planId, outcome.value.importId), 303);
}

async function showUpload(c: Request, { refusals, inFile, isGone }: SentFile): Promise<Response> {
  const plan = await read(c, (tenant) => findPlan(tenant, planIn(c)));
  if (plan === null) return respondRefusal(c, { code: "not-found" });
  const refusal = refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  if (refusal !== undefined) return respondRefusal(c, refusal);
  const texts = c.get("texts");
  return respondPage(
    c,
    {
      title: texts.webPlan.import.title,
      area: "plan",
      status: inFile.length > 0 || isGone ? 422 : statusOf(refusals),
    },
    <UploadPage
      plan={plan}
      faults={faultsOf(refusals, texts)}
      inFile={inFile}
      isGone={isGone}
      may={mayInPlace(visitorIn(c).actor, "import-plan", { body: plan.bodyId, unit: null })}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}

type Sent = { readonly typed: Typed; readonly refusals: readonly Refusal[] };

async function apply(c: Request): Promise<Response> {
  const typed = typedFrom(await c.req.parseBody({ all: true }));
  const reader = new FormReader(typed);
  const endedOn = reader.date("endedOn");
  const input = {
    planId: planIn(c),
    importId: uploadIn(c),
    version: idIn(typed, "version") ?? 0,
    sha256: textIn(typed, "sha256"),
    reason: textIn(typed, "reason"),
    decisionReference: textIn(typed, "decisionReference"),
  };
  const outcome: Outcome<{ readonly ids: readonly number[] }> =
    endedOn === null
      ? { ok: false, refusals: [{ code: "invalid", faults: reader.faults }] }
      : await applyImport(deedOf(c), { ...input, endedOn });
  if (outcome.ok) return c.redirect(`${paths.plan(input.planId)}?inlast=${outcome.value.ids.length}`, 303);
  return showPreview(c, { typed, refusals: outcome.refusals });
}

/** What the file changes, made anew each time: the plan may have been changed since it was uploaded. */
async function showPreview(c: Request, sent: Sent | null): Promise<Response> {
  const preview = await previewImport(deedOf(c), planIn(c), uploadIn(c));
  if (!preview.ok) {
    const [refusal = { code: "not-found" as const }] = preview.refusals;
    return refusal.code === "not-found" ? showUpload(c, { ...NOTHING_SENT, isGone: true }) : respondRefusal(c, refusal);
  }
  const refusal = sent?.refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  if (refusal !== undefined) return respondRefusal(c, refusal);
  const names = await read(c, loadPlanNames);
  const texts = c.get("texts");
  const refusals = sent?.refusals ?? [];
  return respondPage(
    c,
    { title: texts.webPlan.import.previewTitle, area: "plan", status: statusOf(refusals) },
    <PreviewPage
      {...preview.value}
      names={names}
      typed={sent?.typed ?? { endedOn: deedOf(c).today }}
      faults={faultsOf(refusals, texts)}
      isStale={isStale(refusals)}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}
