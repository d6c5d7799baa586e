import type { Hono } from "hono";
import { ZodError } from "zod";
import { textsIn } from "#text/texts.ts";
import type { Env, Request } from "./request.ts";
import { Problem, respondPage, respondRefusal } from "./respond.tsx";

/** What is answered when no route fits and when a route fails. */
export function problemAnswers(app: Hono<Env>): void {
  app.notFound((c) => {
    if (c.get("texts") === undefined) return c.text("Not found", 404);
    return respondRefusal(c, { code: "not-found" });
  });
  app.onError((error, c) => {
    // The web reads nothing but forms and addresses by a shape: one without its fields is none of our pages'.
    if (error instanceof ZodError) return unreadableForm(c);
    c.get("settings").onFailure(c.get("requestId"), error);
    const id = c.get("requestId").slice(0, 8);
    if (c.get("texts") === undefined) {
      c.header("Retry-After", RETRY_SECONDS);
      return c.text(failedUnknown(id), 503);
    }
    const { title, text } = c.get("texts").web.problems.failed;
    // The shell needs the database, which may be what failed: then say it plainly.
    return respondPage(c, { title, status: 500 }, <Problem title={title} text={text(id)} c={c} />).catch(() => {
      const typed = (c.get("typed") ?? []).map((field) => `${field.label}\n${field.text}`);
      return c.text([`${title}. ${text(id)}`, ...typed].join("\n\n"), 500);
    });
  });
}

/** Before the municipality and the reader's language are known there is only the database that can fail. */
const failedUnknown = (id: string): string =>
  [textsIn("sv"), textsIn("en")]
    .map(({ web }) => `${web.problems.failed.title}. ${web.problems.failed.text(id)}`)
    .join("\n\n");

/** What is sent is larger than any upload may be. */
export const tooLarge = (c: Request): Promise<Response> => respondProblem(c, "tooLarge", 413);

/** A form of more text than any page takes. */
export const tooMuchText = (c: Request): Promise<Response> => respondProblem(c, "tooMuchText", 413);

const RETRY_SECONDS = "30";

/** Too many files are being read already. */
export function tooBusy(c: Request): Promise<Response> {
  c.header("Retry-After", RETRY_SECONDS);
  return respondProblem(c, "tooBusy", 503);
}

/** A form that none of our pages sends: fields are missing, doubled or files, or there is a zero byte in a text. */
export const unreadableForm = (c: Request): Promise<Response> => respondProblem(c, "unreadableForm", 400);

/** A form that did not come from the session's own page. */
export const forgedForm = (c: Request): Promise<Response> => respondProblem(c, "forgedForm", 403);

type Said = "tooLarge" | "tooMuchText" | "tooBusy" | "unreadableForm" | "forgedForm";

function respondProblem(c: Request, problem: Said, status: 400 | 403 | 413 | 503): Promise<Response> {
  const { title, text } = c.get("texts").web.problems[problem];
  return respondPage(c, { title, status }, <Problem title={title} text={text} c={c} />);
}
