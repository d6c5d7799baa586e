import type { Hono } from "hono";
import { MAIL_STYLE_HASH } from "#documents/mail/mail-style.ts";
import { findOutboxMail, listOutbox, type OutboxMail } from "#storage/outbox.ts";
import { readId } from "#web/address.ts";
import { paths } from "#web/paths.ts";
import { type Env, read, type Request } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { POLICY } from "#web/safety.tsx";
import { Outbox, OutboxLetter } from "./pages.tsx";

const MOST_MAILS = 200;

/** A mail in its frame: its own style and nothing else; a link that is pressed leaves the frame. */
const FRAME_POLICY = [
  "default-src 'none'",
  `style-src '${MAIL_STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-top-navigation-by-user-activation",
].join("; ");

/** The mails of the demo, for everybody who has reached it: log-in links are among them. No other mode has these routes. */
export function outboxRoutes(app: Hono<Env>): void {
  app.get(paths.outbox(), async (c) => {
    const mails = await read(c, (tenant) => listOutbox(tenant, MOST_MAILS));
    const texts = c.get("texts");
    return respondPage(c, { title: texts.webMail.outbox.title }, <Outbox mails={mails} texts={texts} />);
  });
  app.get(`${paths.outbox()}/:id`, async (c) => {
    const mail = await mailOf(c);
    if (mail === null) return respondRefusal(c, { code: "not-found" });
    c.header("Content-Security-Policy", `${POLICY}; frame-src 'self'`);
    return respondPage(c, { title: mail.subject }, <OutboxLetter mail={mail} texts={c.get("texts")} />);
  });
  app.get(`${paths.outbox()}/:id/html`, async (c) => {
    const mail = await mailOf(c);
    if (mail === null) return respondRefusal(c, { code: "not-found" });
    c.header("Content-Security-Policy", FRAME_POLICY);
    return c.html(mail.html.replace("<head>", '<head><base target="_top">'));
  });
}

async function mailOf(c: Request): Promise<OutboxMail | null> {
  const id = readId(c.req.param("id"));
  return id === null ? null : read(c, (tenant) => findOutboxMail(tenant, id));
}
