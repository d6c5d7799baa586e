import { parsePeriod } from "#domain/period.ts";
import type { HitKind } from "#storage/search.ts";
import type { Texts } from "#text/texts.ts";
import { Button, TextField } from "#web/kit/form.tsx";
import { Pager } from "#web/kit/pager.tsx";
import { Select } from "#web/kit/select.tsx";
import { Sentence } from "#web/kit/own-words.tsx";
import { paths } from "#web/paths.ts";
import { HitRow } from "./hit.tsx";
import type { Found } from "./load.ts";
import { KINDS, searchPath, type SearchWish } from "./wish.ts";

type Props = Found & { readonly wish: SearchWish; readonly texts: Texts };

/** The question stays on top; then how much there is, of what, and the hits. */
export function SearchPage(props: Props) {
  const { wish, texts } = props;
  const say = texts.webSearch;
  return (
    <div class="wrap">
      <h1 class="title">{say.title}</h1>
      {wish.words === "" && <p class="lead">{say.lead}</p>}
      <Question {...props} />
      {wish.words !== "" && <Answer {...props} />}
    </div>
  );
}

function Question({ choices, wish, texts }: Props) {
  const say = texts.webSearch;
  const bodies = choices.bodies.map(({ id, name }) => ({ value: String(id), label: name }));
  const whens = choices.years.flatMap((year) => [
    { value: String(year), label: say.year(year) },
    ...choices.periods.flatMap((key) => {
      const period = parsePeriod(key);
      return period?.year === year ? [{ value: key, label: say.period(period) }] : [];
    }),
  ]);
  return (
    <search>
      <form method="get" action={paths.search()} class="ask">
        <TextField name="q" label={say.words} hint={say.hint} value={wish.words} faults={[]} type="search" />
        {wish.kind !== null && <input type="hidden" name="typ" value={wish.kind} />}
        <div class="narrow-to">
          <Select
            name="organ"
            label={say.body}
            value={String(wish.body ?? "")}
            options={[{ value: "", label: say.everyBody }, ...bodies]}
            faults={[]}
          />
          <Select
            name="nar"
            label={say.when}
            value={wish.when}
            options={[{ value: "", label: say.always }, ...whens]}
            faults={[]}
          />
          <Button>{say.submit}</Button>
        </div>
      </form>
    </search>
  );
}

function Answer(props: Props) {
  const { counts, isCut, shown, wish, page, pages, texts } = props;
  const say = texts.webSearch;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return <Nothing wish={wish} texts={texts} />;
  const kinds = wish.kind === null ? KINDS.filter((kind) => (counts.get(kind) ?? 0) > 0) : [wish.kind];
  return (
    <section>
      <h2>
        <Sentence text={isCut ? say.foundMost(wish.words) : say.found(total, wish.words)} />
      </h2>
      <Kinds {...props} total={total} />
      {kinds.map((kind) => (
        <section key={kind} class="hits">
          <h3>{say.kind[kind]}</h3>
          <ul class="rows">
            {shown
              .filter((hit) => hit.kind === kind)
              .map((hit) => (
                <HitRow key={hit.id} hit={hit} texts={texts} />
              ))}
          </ul>
          {wish.kind === null && <SeeAll {...props} kind={kind} />}
        </section>
      ))}
      <Pager
        label={say.pages}
        words={say.page(page, pages)}
        earlier={page > 1 ? { href: searchPath(wish, { page: page - 1 }), words: say.earlier } : null}
        later={page < pages ? { href: searchPath(wish, { page: page + 1 }), words: say.later } : null}
      />
    </section>
  );
}

function SeeAll({ counts, shown, wish, kind, texts }: Props & { readonly kind: HitKind }) {
  const count = counts.get(kind) ?? 0;
  if (count === shown.filter((hit) => hit.kind === kind).length) return null;
  return (
    <p class="see-all">
      <a href={searchPath(wish, { kind, page: 1 })}>{texts.webSearch.seeAll(kind, count)}</a>
    </p>
  );
}

function Kinds({ counts, wish, total, texts }: Props & { readonly total: number }) {
  const say = texts.webSearch;
  const all = { kind: null, label: say.everything(total) };
  const links = KINDS.map((kind) => ({ kind, label: `${say.kind[kind]} ${counts.get(kind) ?? 0}` }));
  const some = links.filter(({ kind }) => (counts.get(kind) ?? 0) > 0 || kind === wish.kind);
  return (
    <nav class="pick" aria-label={say.kinds}>
      <ul>
        {[all, ...some].map(({ kind, label }) => (
          <li key={label}>
            <a
              href={searchPath(wish, { kind, page: 1 })}
              {...(kind === wish.kind ? { "aria-current": "true" as const } : {})}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Nothing({ wish, texts }: Pick<Props, "wish" | "texts">) {
  const say = texts.webSearch;
  const isNarrow = wish.kind !== null || wish.body !== null || wish.when !== "";
  return (
    <section class="empty">
      <h2>
        <Sentence text={say.nothingFor(wish.words)} />
      </h2>
      <p class="muted">{say.nothingNext}</p>
      {isNarrow && (
        <p>
          <a href={searchPath(wish, { kind: null, body: null, when: "", page: 1 })}>{say.nothingFiltered}</a>
        </p>
      )}
    </section>
  );
}
