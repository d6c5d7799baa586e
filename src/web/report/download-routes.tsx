import type { Hono } from "hono";
import { snapshotId } from "#documents/facts/snapshot.ts";
import type { Paper, Printed } from "#documents/press/press.ts";
import { takeOutDraft } from "#usecases/take-out-draft.ts";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request, visitorIn } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { requireVisitor } from "#web/safety.tsx";
import { askedIn, refuseReport } from "./asked.ts";
import { readFileName } from "./files.ts";
import { type LoadedPaper, loadPaper } from "./load-paper.ts";

export function downloadRoutes(app: Hono<Env>): void {
  app.get("/runda/:round{[0-9]+}/rapport/:name", requireVisitor, download);
}

type File = NonNullable<ReturnType<typeof readFileName>>;

/** A paper as a file, named by its snapshot: the same facts give the same name and the same bytes. */
async function download(c: Request): Promise<Response> {
  const file = readFileName(c.req.param("name") ?? "");
  if (file === null) return respondRefusal(c, { code: "not-found" });
  const { press } = c.get("settings");
  const find = (sha256: string) => press.find({ ...file, sha256 });
  const loaded = await read(c, (tenant) => loadPaper(tenant, askedIn(c), find));
  if (loaded.code !== "paper") return refuseReport(c, loaded);
  const printed = await print(c, loaded, file);
  if (printed.code !== "printed") return respondNotPrinted(c, printed);
  if (loaded.frozen) return respondFrozen(c, file, loaded, printed.paper);
  const taken = await takeOutDraft(deedOf(c), {
    roundId: loaded.round.id,
    file: `${file.name}.${file.format}`,
    snapshot: snapshotId(loaded.sha256),
  });
  if (!taken.ok) return respondRefusal(c, taken.refusals[0] ?? { code: "not-found" });
  return respondFile(c, file, loaded, printed.paper);
}

/** Only what is frozen may lie in a browser: it asks each time, and is told that what it has is still the same. */
function respondFrozen(c: Request, file: File, loaded: LoadedPaper, paper: Paper): Response {
  const etag = `"${paper.sha256}"`;
  c.header("ETag", etag);
  c.header("Cache-Control", "private, no-cache");
  return isKnown(c, etag) ? c.body(null, 304) : respondFile(c, file, loaded, paper);
}

function respondFile(c: Request, { name, format, type }: File, { round, sha256 }: LoadedPaper, paper: Paper): Response {
  const fileName = `${name}-${round.period}-${snapshotId(sha256)}.${format}`;
  return c.body(paper.bytes, 200, {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${fileName}"`,
  });
}

async function print(c: Request, { source, sha256, frozen }: LoadedPaper, { kind, format }: File): Promise<Printed> {
  if ("paper" in source) return { code: "printed", paper: source.paper };
  const { municipality, person } = visitorIn(c).actor;
  const by = `${municipality}/${person}`;
  return c.get("settings").press.print({ facts: source.facts, sha256, kind, format, frozen, by });
}

/** Whether the browser has these very bytes; a proxy that compressed them may have marked the tag as weak. */
function isKnown(c: Request, etag: string): boolean {
  const known = (c.req.header("If-None-Match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}

/** Long enough for some papers in the queue, short enough to wait for. */
const RETRY_SECONDS = "30";

function respondNotPrinted(c: Request, printed: Exclude<Printed, { readonly code: "printed" }>): Promise<Response> {
  const say = c.get("texts").webReport.notPrinted;
  if (printed.code === "busy") {
    c.header("Retry-After", RETRY_SECONDS);
    return respondPage(c, { title: say.busy.title, area: "report", status: 503 }, <NotPrinted {...say.busy} c={c} />);
  }
  const id = c.get("requestId");
  c.get("settings").onFailure(id, printed.error);
  const { title } = say.failed;
  const text = say.failed.text(id.slice(0, 8));
  return respondPage(c, { title, area: "report", status: 500 }, <NotPrinted title={title} text={text} c={c} />);
}

function NotPrinted({ title, text, c }: { readonly title: string; readonly text: string; readonly c: Request }) {
  return (
    <div class="wrap">
      <h1 class="title">{title}</h1>
      <p class="lead">{text}</p>
      <p class="go">
        <a class="ds-button" data-variant="secondary" href={paths.report(Number(c.req.param("round")))}>
          {c.get("texts").webReport.text.back}
        </a>
      </p>
    </div>
  );
}
