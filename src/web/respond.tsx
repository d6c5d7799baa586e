import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { withoutControls } from "#documents/html/controls.ts";
import type { Refusal } from "#usecases/frame.ts";
import { GivenBack } from "./give-back.tsx";
import { type Area, Page, type Shell } from "./kit/page.tsx";
import { paths } from "./paths.ts";
import type { Request } from "./request.ts";
import { shellOf } from "./shell.ts";

type Content = {
  readonly title: string;
  readonly area?: Area;
  readonly look?: string;
  /** 200 unless the page is an answer to something that was refused. */
  readonly status?: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
};

/** Answers with a whole page inside the shell. */
export async function respondPage(c: Request, { status = 200, ...page }: Content, content: VNode): Promise<Response> {
  const shell = await shellOf(c);
  // What is wrong is said first of all, also in the tab and by a screen reader.
  const title = status === 422 ? c.get("texts").web.faultTitle(page.title) : page.title;
  return respondIn(c, shell, status, { ...page, title }, content);
}

function respondIn(
  c: Request,
  shell: Shell,
  status: NonNullable<Content["status"]>,
  page: Omit<Content, "status">,
  content: VNode,
): Response {
  const html = renderToString(
    <Page shell={shell} refused={status >= 400} {...page}>
      {content}
    </Page>,
  );
  return c.html(`<!doctype html>${withoutControls(html)}`, status);
}

/**
 * The page for a refusal that no form can show: not found and not permitted. A thing in another municipality is
 * not found: whether it exists is nobody's business.
 */
export function respondRefusal(c: Request, refusal: Refusal): Promise<Response> {
  const { problems, refusals } = c.get("texts").web;
  if (refusal.code === "not-permitted") {
    const { title: inGeneral, notPublished } = problems.notPermitted;
    const title = refusal.reason === "not-published" ? notPublished : inGeneral;
    return respondPage(c, { title, status: 403 }, <Problem title={title} text={refusals[refusal.reason]} c={c} />);
  }
  if (refusal.code === "not-found") {
    const { title, text } = problems.notFound;
    return respondPage(c, { title, status: 404 }, <Problem title={title} text={text} c={c} />);
  }
  throw new Error(`${refusal.code} belongs on the form's own page.`);
}

/** A page that only says what happened and where to go; what was typed in a form that led here stands to be copied. */
export function Problem({ title, text, c }: { readonly title: string; readonly text: string; readonly c: Request }) {
  const typed = c.get("typed") ?? [];
  const texts = c.get("texts");
  return (
    <div class="wrap">
      <h1 class="title">{title}</h1>
      <p class="lead">{typed.length === 0 ? text : `${text} ${texts.webGivenBack.lead}`}</p>
      {typed.length > 0 && <GivenBack typed={typed} />}
      <p class="go">
        <a class="ds-button" data-variant="secondary" href={paths.start()}>
          {texts.web.problems.backToStart}
        </a>
      </p>
    </div>
  );
}
