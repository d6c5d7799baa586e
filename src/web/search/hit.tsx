import { parsePeriod } from "#domain/period.ts";
import { type Excerpt, MARK_END, MARK_START } from "#storage/search.ts";
import type { Texts } from "#text/texts.ts";
import { Own } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";

/** One hit: where it leads, what it is and belongs to, and the words around what was found. */
export function HitRow({ hit, texts }: { readonly hit: Excerpt; readonly texts: Texts }) {
  const say = texts.webSearch;
  const period = hit.period === null ? null : parsePeriod(hit.period);
  return (
    <li>
      <div>
        <h4>
          <a href={pathOf(hit)} lang="sv">
            <Marked text={hit.title} />
          </a>
        </h4>
        <p class="meta">
          {hit.itemKind !== null && <span>{say.answerOn[hit.itemKind]}</span>}
          <span>{hit.body}</span>
          <span>{period === null ? hit.year : say.period(period)}</span>
          {hit.goalTitle !== null && (
            <span>
              {say.inGoal} <Own>{hit.goalTitle}</Own>
            </span>
          )}
        </p>
        {hit.text !== null && hit.text !== "" && (
          <p class="sm excerpt" lang="sv">
            <Marked text={hit.text} />
          </p>
        )}
      </div>
    </li>
  );
}

/** An answer leads to itself, a part of a plan to its own page there. */
function pathOf({ kind, id, itemKind, planId }: Excerpt): string {
  if (itemKind !== null) return paths[itemKind](id);
  return kind === "plan" || kind === "answer" ? paths.plan(planId) : paths.planPart(planId, kind, id);
}

/** The text with what was found on the marker. The database marks, and nothing of it is taken for HTML. */
function Marked({ text }: { readonly text: string }) {
  const [before = "", ...rest] = text.split(MARK_START);
  return (
    <>
      {before}
      {rest.map((part, place) => {
        const [found = "", after = ""] = part.split(MARK_END);
        return (
          <span key={place}>
            <mark>{found}</mark>
            {after}
          </span>
        );
      })}
    </>
  );
}
