import type { Item } from "#storage/items.ts";
import type { Texts } from "#text/texts.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { ErrorSummary, type Fault } from "#web/kit/form.tsx";
import { ReturnForm } from "#web/kit/review.tsx";
import { paths } from "#web/paths.ts";

type ReturnPageProps = {
  readonly item: Item;
  readonly note: string;
  readonly faults: readonly Fault[];
  readonly formToken: string;
  readonly texts: Texts;
};

/** Sending something back: what it is, and the words. */
export function ReturnPage({ item, note, faults, formToken, texts }: ReturnPageProps) {
  return (
    <div class="wrap narrow">
      <Back item={item} texts={texts} />
      <h1 class="title" lang="sv">
        {item.title}
      </h1>
      <p class="lead">{texts.webReview.returnIt}</p>
      <ErrorSummary heading={texts.web.errorSummary(faults.length)} faults={faults} />
      <ReturnForm item={item} note={note} faults={faults} formToken={formToken} isAlone texts={texts} />
    </div>
  );
}

type StoppedProps = {
  readonly item: Item;
  readonly title: string;
  readonly text: string;
  readonly texts: Texts;
};

/** Why a step was not taken, and the way back to the thing. */
export function StoppedPage({ item, title, text, texts }: StoppedProps) {
  return (
    <div class="wrap">
      <h1 class="title">{title}</h1>
      <p class="lead">{text}</p>
      <p class="go">
        <a class="ds-button" data-variant="secondary" href={paths[item.kind](item.id)}>
          {texts.webReview.back(item.kind)}
        </a>
      </p>
    </div>
  );
}

/** The way back to the thing itself. */
export function Back({ item, texts }: { readonly item: Item; readonly texts: Texts }) {
  return (
    <Crumbs texts={texts}>
      <li>
        <a href={paths[item.kind](item.id)}>{texts.webReview.back(item.kind)}</a>
      </li>
    </Crumbs>
  );
}
