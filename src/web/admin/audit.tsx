import type { Hono } from "hono";
import { readSwedishDate } from "#domain/swedish-date.ts";
import { type AuditWish, listAudit } from "#storage/audit-list.ts";
import { type AuditSubject, nameSubjects } from "#storage/audit-subjects.ts";
import { type ChainVerdict, holds, verifyAudit } from "#storage/audit.ts";
import { atOneMoment } from "#storage/database.ts";
import type { Texts } from "#text/texts.ts";
import { withQuery } from "#web/address.ts";
import { type Fault, TextField } from "#web/kit/form.tsx";
import { Said } from "#web/kit/said.tsx";
import { Sentence } from "#web/kit/own-words.tsx";
import { Select } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { type Env, read, type Request } from "#web/request.ts";
import { AuditLines } from "./audit-lines.tsx";
import { namedSubject, type NamedSubject } from "./audit-subject.ts";
import { respondAdmin } from "./frame.tsx";

const PATH = paths.adminArea("logg");
const AT_ONCE = 50;

type Names = ReadonlyMap<string, AuditSubject>;

export function auditRoutes(app: Hono<Env>): void {
  app.get(PATH, async (c) => {
    const typed = typedOf(c);
    const verdict = c.req.query("kontroll") === undefined ? null : await verdictOf(c);
    const departures = verdict?.departures.slice(0, MOST_TOLD) ?? [];
    const { lines, names } = await read(c, async (tenant) => {
      const found = await listAudit(tenant, wishOf(typed));
      const told = [...found, ...departures].map(({ subject }) => subject);
      return { lines: found, names: await nameSubjects(tenant, [typed.galler, ...told]) };
    });
    const { webAdmin, webLog } = c.get("texts");
    return respondAdmin(c, { title: webAdmin.areas.audit.title, lead: webLog.lead }, ({ texts }) => (
      <>
        <Verify verdict={verdict} names={names} texts={texts} />
        {typed.galler === "" && <Filter typed={typed} texts={texts} />}
        {typed.galler !== "" && <Only about={namedSubject(typed.galler, names, texts)} texts={texts} />}
        {lines.length === 0 ? (
          <p class="sub">{webLog.none}</p>
        ) : (
          <AuditLines {...{ lines, names, texts }} isOfOne={typed.galler !== ""} />
        )}
        <Turns typed={typed} last={lines.length === AT_ONCE ? (lines.at(-1)?.sequence ?? 0) : 0} texts={texts} />
      </>
    ));
  });
}

const verdictOf = (c: Request): Promise<ChainVerdict> =>
  atOneMoment(c.get("settings").database, c.get("municipality"), verifyAudit);

/** What stands in the address, as it was typed. `galler`: what the rows concern, as `round-item/17`. */
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

/** A day that cannot be read narrows nothing: the field shows it as it was typed, and says so. */
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

type VerifyProps = { readonly verdict: ChainVerdict | null; readonly names: Names; readonly texts: Texts };

function Verify({ verdict, names, texts }: VerifyProps) {
  const say = texts.webLog;
  return (
    <section class="sec narrow">
      {verdict !== null && holds(verdict) && (
        <>
          <Said>{say.whole(verdict.rows)}</Said>
          {verdict.rows > 0 && <p class="sm muted hash">{say.lastHash(verdict.lastHash)}</p>}
        </>
      )}
      {verdict !== null && !holds(verdict) && <Changed verdict={verdict} names={names} texts={texts} />}
      <form method="get" action={PATH} class="go">
        <input type="hidden" name="kontroll" value="1" />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say.verify}
        </button>
      </form>
    </section>
  );
}

/** As many as say where to look; the command line tells of all. */
const MOST_TOLD = 20;

/** What has been changed behind the application's back, and where to read what was done with it. */
function Changed({ verdict, names, texts }: VerifyProps & { readonly verdict: ChainVerdict }) {
  const say = texts.webLog;
  return (
    <div class="note" role="alert">
      {verdict.firstBroken !== null && <p>{say.broken(verdict.firstBroken)}</p>}
      {verdict.departures.length > 0 && <p>{say.departed}</p>}
      <ul>
        {verdict.departures.slice(0, MOST_TOLD).map(({ subject, what, sequence }) => (
          <li key={`${subject} ${what} ${sequence}`}>
            <a href={`${PATH}?galler=${encodeURIComponent(subject)}`}>{inWords(namedSubject(subject, names, texts))}</a>
            {`: ${say.departures[what]}${sequence === null ? "" : say.atRow(sequence)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

const inWords = ({ words, where }: NamedSubject): string => (where === null ? words : `${words} (${where})`);

type FilterProps = { readonly typed: Typed; readonly texts: Texts };

function Filter({ typed, texts }: FilterProps) {
  const say = texts.webLog;
  const known = Object.entries(texts.webAudit).map(([value, label]) => ({ value, label }));
  const actions = [{ value: "", label: say.all }, ...known.toSorted((a, b) => a.label.localeCompare(b.label, "sv"))];
  const faults = faultsIn({ typed, texts });
  return (
    <search>
      <form method="get" action={PATH} class="log-filter" aria-label={say.filter}>
        <TextField name="namn" label={say.name} value={typed.namn} faults={[]} />
        <Select name="handelse" label={say.action} options={actions} value={typed.handelse} faults={[]} />
        <TextField name="fran" label={say.from} value={typed.fran} faults={faults} look="date" />
        <TextField name="till" label={say.to} value={typed.till} faults={faults} look="date" />
        <button class="ds-button" data-variant="secondary" type="submit">
          {say.show}
        </button>
      </form>
    </search>
  );
}

/** An auditor should not take the whole log for the days that were asked for. */
function faultsIn({ typed, texts }: FilterProps): readonly Fault[] {
  const unread = (["fran", "till"] as const).filter((field) => readSwedishDate(typed[field]) === undefined);
  return unread.map((field) => ({ field, message: texts.webLog.dateUnreadable }));
}

/** The whole history of one thing, instead of the fields. */
function Only({ about, texts }: { readonly about: NamedSubject; readonly texts: Texts }) {
  const say = texts.webLog.about;
  return (
    <div class="only">
      <h2>{say.only}</h2>
      <p>
        {about.href === null ? (
          <Sentence text={about.words} />
        ) : (
          <a href={about.href}>
            <Sentence text={about.words} />
          </a>
        )}
        {about.where !== null && <span class="muted">{`, ${about.where}`}</span>}
      </p>
      <p class="sm">
        <a href={PATH}>{say.everything}</a>
      </p>
    </div>
  );
}

/** To older rows, and from them back to the latest. `last` 0: there are no older ones. */
function Turns({ typed, last, texts }: FilterProps & { readonly last: number }) {
  const { fore, ...rest } = typed;
  const wished = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ""));
  if (fore === "" && last <= 1) return null;
  return (
    <p class="go turns">
      {fore !== "" && <a href={withQuery(PATH, wished)}>{texts.webLog.newest}</a>}
      {last > 1 && <a href={withQuery(PATH, { ...wished, fore: last })}>{texts.webLog.older}</a>}
    </p>
  );
}
