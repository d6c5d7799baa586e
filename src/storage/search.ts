import { sql } from "kysely";
import type { Tenant } from "./database.ts";

export type HitKind = "plan" | "goal" | "measure" | "activity" | "answer";

/** What is looked for. Each filter that is null lets everything through. */
export type SearchQuestion = {
  /** As typed: words, "words in a row", -not. */
  readonly words: string;
  readonly body: number | null;
  readonly year: number | null;
  /** Only answers are of a period; the others are of its year. */
  readonly period: string | null;
};

/** One thing that was found: an answer's id is its round item's. */
export type Hit = { readonly kind: HitKind; readonly id: number };

/** More than this many hits nobody looks through: the best are kept. */
export const MOST_HITS = 2_000;

/** Each word may be the beginning or the end of a longer one: `sjuk` finds sjukfrånvaro, `plan` finds detaljplan. */
const question = (words: string) => sql`searched_words(${words}, ${wordsIn(words)}::text[])`;

/** Quotation marks and minus say something of words as they are: then none is a part of another. */
const wordsIn = (words: string): string[] => (/["-]/.test(words) ? [] : (words.match(/[\p{L}\p{N}]+/gu) ?? []));

const PLACES = sql`
  left join round_item i on e.kind = 'answer' and i.municipality_id = e.municipality_id and i.round_item_id = e.subject_id
  left join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
  left join goal g on e.kind = 'goal' and g.municipality_id = e.municipality_id and g.goal_id = e.subject_id
  left join measure m on e.kind = 'measure' and m.municipality_id = e.municipality_id and m.measure_id = e.subject_id
  left join activity a on e.kind = 'activity' and a.municipality_id = e.municipality_id and a.activity_id = e.subject_id
  join plan p on p.municipality_id = e.municipality_id
    and p.plan_id = coalesce(r.plan_id, g.plan_id, m.plan_id, a.plan_id)`;

/** Everything that fits, the best first and among equals the newest; at most `MOST_HITS`. */
export async function findHits(tenant: Tenant, { words, body, year, period }: SearchQuestion): Promise<readonly Hit[]> {
  const inPlace = sql`(${body}::int is null or p.body_id = ${body}) and (${year}::int is null or p.year = ${year})`;
  const { rows } = await sql<Hit>`
    with asked as materialized (select ${question(words)} as words)
    select kind, id from (
      select e.kind, e.subject_id as id, p.year, ts_rank(e.words, asked.words) as rank
      from asked cross join search_entry e ${PLACES}
      where e.words @@ asked.words and ${inPlace} and (${period}::text is null or r.period is null or r.period = ${period})
      union all
      select 'plan', p.plan_id, p.year, 1
      from asked cross join plan p join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
      where to_tsvector('swedish', concat_ws(' ', b.name, p.year, p.adopted_by, p.adopted_paragraph, p.adopted_reference))
        @@ asked.words and ${inPlace}
    ) hit
    order by rank desc, year desc, kind, id
    limit ${MOST_HITS}`.execute(tenant);
  return rows;
}

/** Around a word that was found; never in what people type. */
export const MARK_START = "\u{e000}";
export const MARK_END = "\u{e001}";

/** A hit as it is shown; found words stand between the marks. */
export type Excerpt = Hit & {
  readonly planId: number;
  readonly body: string;
  readonly year: number;
  /** An answer's period; null for the others. */
  readonly period: string | null;
  readonly itemKind: "goal" | "measure" | "activity" | null;
  readonly title: string;
  readonly goalTitle: string | null;
  readonly text: string | null;
};

const MARKS = new RegExp(`[${MARK_START}${MARK_END}]`, "gu");
const GAP = " … ";

const marked = (text: ReturnType<typeof sql>, options: string) => sql<string>`
  ts_headline('swedish', translate(${text}, ${MARK_START + MARK_END}, ''), asked.words || coalesce(ended.words, ''),
    ${`StartSel=${MARK_START}, StopSel=${MARK_END}, ${options}`})`;

/** Title, place and the words around what was found, for the hits of one page in their order. */
export async function listExcerpts(tenant: Tenant, words: string, hits: readonly Hit[]): Promise<readonly Excerpt[]> {
  const whole = sql`case when e.kind = 'answer' then concat_ws(' ', s.comment, o.comment, o.not_measured_because, v.comment, v.departs_because) else a.description end`;
  const { rows } = await sql<Excerpt & { readonly whole: string | null }>`
    with asked as materialized (
      select ${question(words)} as words, searched_endings(${wordsIn(words)}::text[]) as endings)
    select e.kind, e.subject_id as id, p.plan_id as "planId", b.name as body, p.year, r.period,
      case when e.kind = 'answer' then
        case when i.activity_id is not null then 'activity' when i.measure_id is not null then 'measure' else 'goal' end
      end as "itemKind",
      ${marked(sql`coalesce(a.title, m.title, g.title, b.name || ' ' || p.year)`, "HighlightAll=true")} as title,
      case when a.activity_id is not null or m.measure_id is not null then g.title end as "goalTitle",
      ${marked(whole, `MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter='${GAP}'`)} as text, ${whole} as whole
    from asked
    cross join unnest(${hits.map(({ kind }) => kind)}::text[], ${hits.map(({ id }) => id)}::int[])
      with ordinality e (kind, subject_id, place)
    left join lateral (
      select string_agg(quote_literal(found.lexeme), ' | ')::tsquery as words
      from search_entry s, unnest(s.words) found, unnest(asked.endings) ending
      where s.kind = e.kind and s.subject_id = e.subject_id and right(found.lexeme, length(ending)) = ending) ended on true
    left join round_item i on e.kind = 'answer' and i.round_item_id = e.subject_id
    left join round r on r.municipality_id = i.municipality_id and r.round_id = i.round_id
    left join activity a on a.activity_id = case e.kind when 'answer' then i.activity_id when 'activity' then e.subject_id end
    left join measure m on m.measure_id = case e.kind when 'answer' then i.measure_id when 'measure' then e.subject_id end
    left join goal g on g.goal_id = case e.kind when 'answer' then i.goal_id when 'goal' then e.subject_id
      else coalesce(a.goal_id, m.goal_id) end
    join plan p on p.plan_id = case e.kind when 'plan' then e.subject_id else coalesce(r.plan_id, g.plan_id) end
    join body b on b.municipality_id = p.municipality_id and b.body_id = p.body_id
    left join status_report s on s.round_item_id = i.round_item_id and s.entry_version = i.entry_version
    left join outcome o on o.round_item_id = i.round_item_id and o.entry_version = i.entry_version
    left join assessment v on v.round_item_id = i.round_item_id and v.entry_version = i.entry_version
    order by e.place`.execute(tenant);
  return rows.map(({ whole: from, ...row }) => ({
    ...row,
    text: row.text === null ? null : cutOut(row.text, from ?? ""),
  }));
}

/** The excerpt with a sign where it leaves something out, and with the full stop that the database leaves out at its end. */
function cutOut(excerpt: string, whole: string): string {
  const parts = excerpt.replaceAll(MARKS, "").split(GAP);
  const last = parts.at(-1) ?? "";
  const rest = whole.slice(whole.lastIndexOf(last) + last.length).trim();
  return [whole.trimStart().startsWith(parts[0] ?? "") ? "" : "… ", excerpt, /^\p{P}*$/u.test(rest) ? rest : " …"].join(
    "",
  );
}

export type SearchChoices = {
  readonly bodies: readonly { readonly id: number; readonly name: string }[];
  /** Years of plans, the latest first. */
  readonly years: readonly number[];
  /** Periods of rounds, the latest first. */
  readonly periods: readonly string[];
};

/** What a search can be narrowed to. */
export async function findSearchChoices(tenant: Tenant): Promise<SearchChoices> {
  const { rows } = await sql<SearchChoices>`select
    (select coalesce(json_agg(json_build_object('id', body_id, 'name', name) order by name), '[]') from body b
      where exists (select from plan p where p.municipality_id = b.municipality_id and p.body_id = b.body_id)) as bodies,
    array(select distinct year from plan order by 1 desc) as years,
    array(select distinct period from round where state <> 'planned' order by 1 desc) as periods`.execute(tenant);
  const [row] = rows;
  if (row === undefined) throw new Error("A row was asked for.");
  return row;
}
