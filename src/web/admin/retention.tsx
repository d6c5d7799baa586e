import type { Hono } from "hono";
import { z } from "zod";
import { listRetentionRules, RETENTION_KINDS, type RetentionKind, type RetentionRule } from "#storage/retention.ts";
import { carryOutRules, decideRetention, previewRetention, type RetentionPreview } from "#usecases/retention.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { Button, Form, TextField } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request } from "#web/request.ts";
import { respondRefusal } from "#web/respond.tsx";
import { type AdminProps, isSent, respondAdmin, type Sent, sentOf } from "./frame.tsx";

const PATH = paths.adminArea("gallring");

const FORM = z.object({
  afterMonths: z.string().default(""),
  decisionReference: z.string().default(""),
  version: z.coerce.number().int().catch(-1),
});
type Typed = z.infer<typeof FORM>;

export function retentionRoutes(app: Hono<Env>): void {
  app.get(PATH, (c) => showAll(c, null));
  app.post(PATH, async (c) => {
    const form = await c.req.parseBody();
    const seen = RETENTION_KINDS.map((kind) => [kind, Number(form[kind] ?? 0)] as const);
    const outcome = await carryOutRules(deedOf(c), Object.fromEntries(seen));
    if (outcome.ok) return c.redirect(`${PATH}?gallrat=1`, 303);
    const sent = sentOf(c, outcome, c.get("texts").webAdminRules.retention.errors);
    return isSent(sent) ? showAll(c, sent) : sent;
  });
  app.get("/administration/gallring/:kind{[a-z]+}", (c) => showRule(c, null, null));
  app.post("/administration/gallring/:kind{[a-z]+}", postRule);
}

async function postRule(c: Request): Promise<Response> {
  const kind = kindOf(c);
  if (kind === null) return respondRefusal(c, { code: "not-found" });
  const typed = FORM.parse(await c.req.parseBody());
  const months = typed.afterMonths.trim();
  const afterMonths = months === "" ? null : Number(months);
  const outcome = await decideRetention(deedOf(c), { ...typed, kind, afterMonths });
  if (outcome.ok) return c.redirect(`${PATH}?sparat=1`, 303);
  const sent = sentOf(c, outcome, c.get("texts").webAdminRules.retention.errors);
  return isSent(sent) ? showRule(c, typed, sent) : sent;
}

const kindOf = (c: Request): RetentionKind | null =>
  RETENTION_KINDS.find((kind) => kind === c.req.param("kind")) ?? null;

async function showAll(c: Request, sent: Sent | null): Promise<Response> {
  const now = c.get("settings").now();
  const previews = await read(c, (tenant) => previewRetention(tenant, now));
  const { webAdmin, webAdminRules } = c.get("texts");
  const { lead, done } = webAdminRules.retention;
  const said = c.req.query("gallrat") === undefined ? null : done;
  return respondAdmin(c, { title: webAdmin.areas.retention.title, lead, sent, said }, (props) => (
    <div class="narrow">
      <Rules previews={previews} {...props} />
      {previews.length > 0 && <Run previews={previews} {...props} />}
    </div>
  ));
}

type Props = AdminProps & { readonly previews: readonly RetentionPreview[] };

function Rules({ previews, texts }: Props) {
  const say = texts.webAdminRules.retention;
  return (
    <section class="sec">
      <ul class="rows">
        {RETENTION_KINDS.map((kind) => {
          const rule = previews.find((each) => each.kind === kind);
          return (
            <li key={kind}>
              <div>
                <h2 class="row-h">{say.kinds[kind].title}</h2>
                <p class="meta">{say.kinds[kind].text}</p>
                <p class="meta">
                  <strong>{rule === undefined ? say.none : say.rule(rule.afterMonths, rule.decisionReference)}</strong>
                </p>
              </div>
              <div class="act">
                <a class="ds-button" data-variant="secondary" data-size="sm" href={paths.adminRetention(kind)}>
                  {texts.webAdmin.organisation.change}
                  <span class="ds-sr-only">{` ${say.kinds[kind].title}`}</span>
                </a>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What would go now, counted; the counts go with the form, so that no more is removed than was shown. */
function Run({ previews, texts, formToken, refused }: Props) {
  const say = texts.webAdminRules.retention;
  const due = previews.filter(({ count }) => count > 0);
  return (
    <section class="sec" id="run" tabIndex={-1}>
      <h2>{say.run}</h2>
      {due.length === 0 ? (
        <p class="sub">{say.runNothing}</p>
      ) : (
        <Form action={PATH} formToken={formToken}>
          <p class="sub">{say.runLead}</p>
          <ul class="points">
            {due.map(({ kind, count, before }) => (
              <li key={kind}>
                <strong>{say.kinds[kind].count(count)}</strong> {say.older(swedishDay(before))}
                <input type="hidden" name={kind} value={count} />
              </li>
            ))}
          </ul>
          <div class="go">
            <Button refused={refused}>{say.runDo}</Button>
          </div>
        </Form>
      )}
    </section>
  );
}

async function showRule(c: Request, typed: Typed | null, sent: Sent | null): Promise<Response> {
  const kind = kindOf(c);
  if (kind === null) return respondRefusal(c, { code: "not-found" });
  const rule = (await read(c, listRetentionRules)).find((each) => each.kind === kind);
  const { webAdmin, webAdminRules } = c.get("texts");
  const { title, text } = webAdminRules.retention.kinds[kind];
  const crumbs = [{ href: PATH, label: webAdmin.areas.retention.title }];
  return respondAdmin(c, { title, lead: text, crumbs, sent }, (props) => (
    <RuleForm kind={kind} rule={rule} typed={typed} {...props} />
  ));
}

type RuleProps = AdminProps & {
  readonly kind: RetentionKind;
  readonly rule: RetentionRule | undefined;
  readonly typed: Typed | null;
};

function RuleForm({ kind, rule, typed, texts, formToken, refused, faults }: RuleProps) {
  const say = texts.webAdminRules.retention;
  return (
    <Form action={paths.adminRetention(kind)} formToken={formToken} class="tight narrow">
      <input type="hidden" name="version" value={rule?.version ?? 0} />
      <TextField
        name="afterMonths"
        label={say.months}
        hint={say.monthsHint}
        value={typed?.afterMonths ?? String(rule?.afterMonths ?? "")}
        faults={faults}
        look="number"
      />
      <TextField
        name="decisionReference"
        label={say.decision}
        hint={say.decisionHint}
        value={typed?.decisionReference ?? rule?.decisionReference ?? ""}
        faults={faults}
      />
      <div class="go">
        <Button refused={refused}>{say.save}</Button>
      </div>
    </Form>
  );
}
