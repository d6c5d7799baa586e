import type { ComponentChildren, VNode } from "preact";
import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { Texts } from "#text/texts.ts";
import type { FieldFault, Outcome } from "#usecases/frame.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { ErrorSummary, type Fault } from "#web/kit/form.tsx";
import { Said } from "#web/kit/said.tsx";
import { paths } from "#web/paths.ts";
import { type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";

/** What every page of Administration is given. */
export type AdminProps = {
  readonly texts: Texts;
  readonly formToken: string;
  /** Why the visitor may only read; null for who may change. Buttons that change show it. */
  readonly refused: string | null;
  readonly faults: readonly Fault[];
};

type AdminPage = {
  readonly title: string;
  readonly lead?: string;
  /** Pages between Administration and this one. */
  readonly crumbs?: readonly { readonly href: string; readonly label: string }[];
  /** One sentence on what just happened. */
  readonly said?: string | null;
  readonly sent?: Sent | null;
};

/** A form that was refused: what has to be mended, or that somebody else was first. */
export type Sent = { readonly faults: readonly Fault[]; readonly hasChanged: boolean };

/** Answers with a page of Administration, or with the reason why the visitor may not see it. */
export function respondAdmin(c: Request, page: AdminPage, content: (props: AdminProps) => VNode): Promise<Response> {
  const { formToken } = visitorIn(c);
  const texts = c.get("texts");
  const { sent = null } = page;
  const said = page.said ?? (c.req.query("sparat") === undefined ? null : texts.webAdmin.saved);
  const status = sent === null ? 200 : sent.hasChanged ? 409 : 422;
  const props = { texts, formToken, refused: refusedOf(c), faults: sent?.faults ?? [] };
  return respondPage(
    c,
    { title: page.title, area: "admin", status },
    <Frame {...page} {...props} said={sent?.hasChanged === true ? texts.webAdmin.changed : said}>
      {content(props)}
    </Frame>,
  );
}

function refusedOf(c: Request): string | null {
  const may = mayInPlace(visitorIn(c).actor, "administer", EVERYWHERE);
  return may.allowed ? null : c.get("texts").web.refusals[may.reason];
}

type FrameProps = AdminPage & AdminProps & { readonly children: ComponentChildren };

function Frame({ title, lead, crumbs = [], said, texts, refused, faults, children }: FrameProps) {
  const isStart = title === texts.webAdmin.title;
  return (
    <div class="wrap">
      {!isStart && (
        <Crumbs texts={texts}>
          {[{ href: paths.admin(), label: texts.webAdmin.title }, ...crumbs].map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </Crumbs>
      )}
      <h1 class="title">{title}</h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {refused !== null && <p class="sub">{texts.webAdmin.readOnly}</p>}
      {typeof said === "string" && <Said>{said}</Said>}
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      {children}
    </div>
  );
}

type Words = Readonly<Record<string, string | ((...facts: readonly string[]) => string)>>;

/** What a refused outcome shows on the form's own page; a `Response` where no form can show it. */
export function sentOf(c: Request, outcome: Outcome<unknown> & { ok: false }, words: Words): Sent | Promise<Response> {
  const [refusal] = outcome.refusals;
  if (refusal === undefined || refusal.code === "not-found" || refusal.code === "not-permitted") {
    return respondRefusal(c, refusal ?? { code: "not-found" });
  }
  if (refusal.code === "changed-meanwhile") return { faults: [], hasChanged: true };
  return {
    hasChanged: false,
    faults: refusal.faults.map((fault) => ({ field: fault.field, message: said(fault, words) })),
  };
}

function said({ code, facts }: FieldFault, words: Words): string {
  const word = words[code];
  return typeof word === "function" ? word(...Object.values(facts ?? {})) : (word ?? code);
}

/** True for what `sentOf` made for a form. */
export function isSent(sent: Sent | Promise<Response>): sent is Sent {
  return "faults" in sent;
}
