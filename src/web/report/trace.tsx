import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import { withQuery } from "#web/address.ts";
import { momentOf } from "#web/kit/moment.ts";
import { VersionsLink } from "#web/kit/versions-link.tsx";
import { paths } from "#web/paths.ts";
import type { Trace } from "./load.ts";
import type { ReportPageProps } from "./report-view.ts";

/** Beside a goal: who judged it and who approved it, and the way to what it rests on. */
export function TraceNote({ trace, actor, texts }: ReportPageProps & { readonly trace: Trace }) {
  const { item, entry, handling } = trace;
  const say = texts.webReport.trace;
  const { somebody } = texts.webReport;
  const approved = handling.find(({ state }) => state === "approved" && item.itemState === "approved");
  return (
    <aside class="note quiet trace" aria-label={say.heading}>
      <h2>{say.heading}</h2>
      {entry === null ? (
        <p class="muted">{say.none}</p>
      ) : (
        <Deed words={say.judged(entry.author ?? somebody, item.entryVersion)} at={entry.savedAt} />
      )}
      {approved !== undefined && <Deed words={say.approved(approved.by ?? somebody)} at={approved.at} />}
      <p>
        <a href={paths.goal(item.id)}>{say.evidence}</a>
      </p>
      <VersionsLink item={item} actor={actor} texts={texts} />
      {mayInPlace(actor, "see-audit", EVERYWHERE).allowed && (
        <p>
          <a href={withQuery(paths.adminArea("logg"), { galler: `round-item/${item.id}` })}>{say.log}</a>
        </p>
      )}
    </aside>
  );
}

function Deed({ words, at }: { readonly words: string; readonly at: Date }) {
  return (
    <p class="muted">
      {words} <span class="nowrap">{momentOf(at)}</span>
    </p>
  );
}
