import type { Hono } from "hono";
import { declineMail, isDeclineToken } from "#usecases/decline-mail.ts";
import { Button, Form } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import type { Env, Request } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";

const PLACE = "/avsta/:token";

/**
 * Declining optional mail without logging in: the signed link shows a button, so that programs that follow links change
 * nothing, and mail programs post to the same address (RFC 8058).
 */
export function declineRoutes(app: Hono<Env>): void {
  app.get(PLACE, async (c) => {
    const { database } = c.get("settings");
    const isGood = await isDeclineToken(database, c.get("municipality"), c.req.param("token"));
    return isGood ? askPage(c) : respondRefusal(c, { code: "not-found" });
  });
  app.post(PLACE, async (c) => {
    const { database, now } = c.get("settings");
    const at = { database, municipality: c.get("municipality"), now: now() };
    const isGood = await declineMail(at, c.req.param("token"));
    return isGood ? donePage(c) : respondRefusal(c, { code: "not-found" });
  });
}

function askPage(c: Request): Promise<Response> {
  const { decline } = c.get("texts").webMail;
  return respondPage(
    c,
    { title: decline.title },
    <div class="wrap">
      <h1 class="title">{decline.title}</h1>
      <p class="lead">{decline.lead}</p>
      <Form action={c.req.path} formToken="">
        <Button>{decline.button}</Button>
      </Form>
    </div>,
  );
}

function donePage(c: Request): Promise<Response> {
  const { decline } = c.get("texts").webMail;
  return respondPage(
    c,
    { title: decline.doneTitle },
    <div class="wrap">
      <h1 class="title">{decline.doneTitle}</h1>
      <p class="lead">{decline.done}</p>
      <p>
        <a href={paths.me()}>{decline.toMe}</a>
      </p>
    </div>,
  );
}
