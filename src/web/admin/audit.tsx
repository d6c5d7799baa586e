import type { Hono } from "hono";
import { readSwedishDate } from "#domain/swedish-date.ts";
import { type AuditLine, type AuditWish, listAudit } from "#storage/audit-list.ts";
import { type ChainVerdict, verifyAudit } from "#storage/audit.ts";
import type { Texts } from "#text/texts.ts";
import { TextField } from "#web/kit/form.tsx";
import { momentOf } from "#web/kit/moment.ts";
import { Said } from "#web/kit/said.tsx";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { type Env, read, type Request } from "#web/request.ts";
import { respondAdmin } from "./frame.tsx";

const PATH = paths.adminArea("logg");
const AT_ONCE = 50;

export function auditRoutes(app: Hono<Env>): void {
  app.get(PATH, async (c) => {
    const typed = typedOf(c);
    const lines = await read(c, (tenant) => listAudit(tenant, wishOf(typed)));
    const verdict = c.req.query("kontroll") === undefined ? null : await read(c, verifyAudit);
    const { webAdmin, webAdminRules } = c.get("texts");
    return respondAdmin(c, { title: webAdmin.areas.audit.title, lead: webAdminRules.audit.lead }, ({ texts }) => (
      <>
        <Verify verdict={verdict} texts={texts} />
        <Filter typed={typed} texts={texts} />
        <Lines lines={lines} typed={typed} texts={texts} />
      </>
    ));
  });
}

/** What stands in the address, as it was typed. */
type Typed = Readonly<Record<"namn" | "handelse" | "galler" | "fran" | "till" | "fore", string>>;

function typedOf(c: Request): Typed {
  const query = (name: string): string => (c.req.query(name) ?? "").trim();
  return {
    namn: query("namn"),
    handelse: query("handelse"),
    galler: query("galler"),
    fran: query("fran"),
    till: query("till"),
    fore: query("fore"),
  };
}

/** A day that cannot be read narrows nothing: the field shows it as it was typed. */
function wishOf({ namn, handelse, galler, fran, till, fore }: Typed): AuditWish {
  return {
    name: namn,
    action: handelse === "" ? null : handelse,
    subject: galler,
    from: readSwedishDate(fran) ?? null,
    to: readSwedishDate(till) ?? null,
    before: /^\d{1,9}$/.test(fore) ? Number(fore) : null,
    limit: AT_ONCE,
  };
}

function Verify({ verdict, texts }: { readonly verdict: ChainVerdict | null; readonly texts: Texts }) {
  const say = texts.webAdminRules.audit;
  return (
    <section class="sec narrow">
      {verdict !== null && verdict.firstBroken === null && (
        <>
          <Said>{say.whole(verdict.rows)}</Said>
          {verdict.rows > 0 && <p class="sm muted hash">{say.lastHash(verdict.lastHash)}</p>}
        </>
      )}
      {verdict !== null && verdict.firstBroken !== null && <Said>{say.broken(verdict.firstBroken)}</Said>}
      <form method="get" action={PATH} class="go">
        <input type="hidden" name="kontroll" value="1" />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say.verify}
        </button>
      </form>
    </section>
  );
}

function Filter({ typed, texts }: { readonly typed: Typed; readonly texts: Texts }) {
  const say = texts.webAdminRules.audit;
  const known = Object.entries(texts.webAudit).map(([value, label]) => ({ value, label }));
  const actions = [{ value: "", label: say.all }, ...known.toSorted((a, b) => a.label.localeCompare(b.label, "sv"))];
  return (
    <search>
      <form method="get" action={PATH} class="filter" aria-label={say.filter}>
        <TextField name="namn" label={say.name} value={typed.namn} faults={[]} />
        <Select name="handelse" label={say.action} options={actions} value={typed.handelse} faults={[]} />
        <TextField name="galler" label={say.subject} value={typed.galler} faults={[]} look="short" />
        <TextField name="fran" label={say.from} value={typed.fran} faults={[]} look="date" />
        <TextField name="till" label={say.to} value={typed.till} faults={[]} look="date" />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say.show}
        </button>
      </form>
    </search>
  );
}

type LinesProps = { readonly lines: readonly AuditLine[]; readonly typed: Typed; readonly texts: Texts };

function Lines({ lines, typed, texts }: LinesProps) {
  const say = texts.webAdminRules.audit;
  if (lines.length === 0) return <p class="sub">{say.none}</p>;
  const last = lines.at(-1)?.sequence ?? 0;
  const older = new URLSearchParams({ ...typed, fore: String(last) });
  return (
    <>
      <table class="stack">
        <caption class="ds-sr-only">{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.row}</th>
            <th scope="col">{say.when}</th>
            <th scope="col">{say.who}</th>
            <th scope="col">{say.action}</th>
            <th scope="col">{say.subject}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.sequence}>
              <td data-label={say.row}>{line.sequence}</td>
              <td class="nowrap">{momentOf(line.at)}</td>
              <td>{whoOf(line, texts)}</td>
              <td>{actionOf(line.action, texts)}</td>
              <td class="address" data-label={say.subject}>
                {line.subject}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length === AT_ONCE && last > 1 && (
        <p class="go">
          <a href={`${PATH}?${older.toString()}`}>{say.older}</a>
        </p>
      )}
    </>
  );
}

function whoOf({ person, name }: AuditLine, texts: Texts): string {
  const say = texts.webAdminRules.audit;
  if (person === null) return say.program;
  return name ?? say.erased(person);
}

/** An action that the texts do not know, from a version to come, stands by its code. */
function actionOf(action: string, texts: Texts): string {
  const words: Readonly<Record<string, string>> = texts.webAudit;
  return words[action] ?? action;
}
