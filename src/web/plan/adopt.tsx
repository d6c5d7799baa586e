import type { Hono } from "hono";
import { mayInPlace, type Permission } from "#domain/permissions.ts";
import { findPlan, type PlanHead } from "#storage/plans.ts";
import type { Texts } from "#text/texts.ts";
import { adoptPlan } from "#usecases/adopt-plan.ts";
import type { Outcome, Refusal } from "#usecases/frame.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { Button, ErrorSummary, type Fault, Form, TextField } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { faultsOf, isStale, statusOf } from "./faults.ts";
import { FormReader, idIn, textIn, type Typed, typedFrom } from "./typed.ts";

export function adoptRoutes(app: Hono<Env>): void {
  app.get("/plan/:plan{[0-9]+}/anta", requireVisitor, (c) => show(c, null));
  app.post("/plan/:plan{[0-9]+}/anta", requireVisitor, adopt);
}

type Sent = { readonly typed: Typed; readonly refusals: readonly Refusal[] };

async function adopt(c: Request): Promise<Response> {
  const planId = Number(c.req.param("plan"));
  const typed = typedFrom(await c.req.parseBody({ all: true }));
  const reader = new FormReader(typed);
  const on = reader.date("on");
  const input = {
    planId,
    version: idIn(typed, "version") ?? 0,
    by: textIn(typed, "by"),
    paragraph: textIn(typed, "paragraph"),
    reference: reader.text("reference"),
  };
  const outcome: Outcome<unknown> =
    on === null
      ? { ok: false, refusals: [{ code: "invalid", faults: reader.faults }] }
      : await adoptPlan(deedOf(c), { ...input, on });
  return outcome.ok ? c.redirect(paths.plan(planId), 303) : show(c, { typed, refusals: outcome.refusals });
}

async function show(c: Request, sent: Sent | null): Promise<Response> {
  const plan = await read(c, (tenant) => findPlan(tenant, Number(c.req.param("plan"))));
  if (plan === null) return respondRefusal(c, { code: "not-found" });
  const refusal = sent?.refusals.find(({ code }) => code === "not-permitted" || code === "not-found");
  if (refusal !== undefined) return respondRefusal(c, refusal);
  const texts = c.get("texts");
  const refusals = sent?.refusals ?? [];
  return respondPage(
    c,
    { title: texts.webPlan.adopt.title, area: "plan", status: statusOf(refusals) },
    <AdoptPage
      plan={plan}
      typed={sent?.typed ?? { by: plan.body }}
      faults={faultsOf(refusals, texts)}
      isStale={isStale(refusals)}
      may={mayInPlace(visitorIn(c).actor, "edit-plan", { body: plan.bodyId, unit: null })}
      formToken={visitorIn(c).formToken}
      texts={texts}
    />,
  );
}

type Props = {
  readonly plan: PlanHead;
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  readonly isStale: boolean;
  readonly may: Permission;
  readonly formToken: string;
  readonly texts: Texts;
};

function AdoptPage({ plan, typed, faults, isStale: stale, may, formToken, texts }: Props) {
  const say = texts.webPlan.adopt;
  const field = (name: string) => ({ name, value: textIn(typed, name), faults });
  return (
    <div class="wrap narrow">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.plan(plan.id)}>{texts.webPlan.title(plan.body, plan.year)}</a>
        </li>
      </Crumbs>
      <h1 class="title">{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {stale && (
        <p class="done" role="alert">
          {say.stale}
        </p>
      )}
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <Form action={paths.adoptPlan(plan.id)} formToken={formToken} class="tight">
        <input type="hidden" name="version" value={plan.version} />
        <TextField {...field("by")} label={say.by} />
        <TextField {...field("on")} label={say.on} hint={texts.webPlan.part.dateHint} look="date" />
        <TextField {...field("paragraph")} label={say.paragraph} hint={say.paragraphHint} look="short" />
        <TextField {...field("reference")} label={say.reference} look="short" />
        <div class="go">
          <Button refused={may.allowed ? null : texts.web.refusals[may.reason]}>{say.submit}</Button>
        </div>
      </Form>
    </div>
  );
}
