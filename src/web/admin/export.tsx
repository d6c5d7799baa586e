import type { Hono } from "hono";
import { stream } from "hono/streaming";
import { exportMunicipality } from "#usecases/export-municipality.ts";
import { Button, Form } from "#web/kit/form.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env } from "#web/request.ts";
import { respondRefusal } from "#web/respond.tsx";
import { respondAdmin } from "./frame.tsx";

const PATH = paths.adminArea("export");

export function exportRoutes(app: Hono<Env>): void {
  app.get(PATH, (c) => {
    const { webAdmin, webAdminRules } = c.get("texts");
    const { lead } = webAdminRules.export;
    return respondAdmin(c, { title: webAdmin.areas.export.title, lead }, ({ texts, formToken, refused }) => (
      <div class="narrow">
        <p class="about">{texts.webAdminRules.export.text}</p>
        <Form action={PATH} formToken={formToken} class="go">
          <Button refused={refused}>{texts.webAdminRules.export.do}</Button>
        </Form>
      </div>
    ));
  });
  app.post(PATH, async (c) => {
    const deed = deedOf(c);
    const outcome = await exportMunicipality(deed);
    if (!outcome.ok) return respondRefusal(c, outcome.refusals[0] ?? { code: "not-found" });
    c.header("Content-Type", "application/zip");
    c.header("Content-Disposition", `attachment; filename="tertial-${deed.today}.zip"`);
    // Written while it is read: the archive never stands whole in memory, and a slow reader holds the reading back.
    return stream(
      c,
      (out) => outcome.value(async (bytes) => void (await out.write(bytes))),
      async (error) => c.get("settings").onFailure(c.get("requestId"), error),
    );
  });
}
