import type { Hono } from "hono";
import { findTheme, type Theme } from "#storage/theme.ts";
import { setTheme } from "#usecases/set-theme.ts";
import { Checks } from "#web/kit/choices.tsx";
import { Button, Form, TextField } from "#web/kit/form.tsx";
import { Upload } from "#web/kit/select.tsx";
import { paths } from "#web/paths.ts";
import { deedOf, type Env, read, type Request } from "#web/request.ts";
import { type AdminProps, isSent, respondAdmin, type Sent, sentOf } from "./frame.tsx";

const PATH = paths.adminArea("utseende");

export function appearanceRoutes(app: Hono<Env>): void {
  app.get(PATH, (c) => show(c, null, null));
  app.post(PATH, async (c) => {
    const form = await c.req.parseBody();
    const accent = typeof form["accent"] === "string" ? form["accent"].trim() : "";
    const { file } = form;
    const uploaded = file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
    const outcome = await setTheme(deedOf(c), {
      version: Number(form["version"]),
      accent: accent === "" ? null : accent,
      logo: uploaded ?? (form["removeLogo"] === undefined ? "keep" : "remove"),
    });
    if (outcome.ok) return c.redirect(`${PATH}?sparat=1`, 303);
    const sent = sentOf(c, outcome, wordsOf(c));
    return isSent(sent) ? show(c, accent, sent) : sent;
  });
}

/** The sentences take what stands in the fault; figures get the language's own decimal sign. */
function wordsOf(c: Request): Parameters<typeof sentOf>[2] {
  const { theme } = c.get("texts").webAdminRules;
  const number = new Intl.NumberFormat(c.get("language"), { maximumFractionDigits: 1 });
  const tooPale = theme.errors["accent-too-pale"];
  return {
    ...theme.errors,
    "accent-too-pale": (on = "", contrast = "") => tooPale(on, number.format(Number(contrast))),
  };
}

async function show(c: Request, typed: string | null, sent: Sent | null): Promise<Response> {
  const theme = await read(c, (tenant) => findTheme(tenant));
  const { webAdmin, webAdminRules } = c.get("texts");
  const { title } = webAdmin.areas.theme;
  return respondAdmin(c, { title, lead: webAdminRules.theme.lead, sent }, (props) => (
    <ThemeForm theme={theme} typed={typed} {...props} />
  ));
}

type Props = AdminProps & { readonly theme: Theme; readonly typed: string | null };

function ThemeForm({ theme, typed, texts, formToken, refused, faults }: Props) {
  const say = texts.webAdminRules.theme;
  return (
    <Form action={PATH} formToken={formToken} upload class="tight narrow">
      <input type="hidden" name="version" value={theme.version} />
      <TextField
        name="accent"
        label={say.colour}
        hint={say.colourHint}
        value={typed ?? theme.accent ?? ""}
        faults={faults}
        look="short"
      />
      {theme.logo !== null && (
        <div class="q">
          <p class="q-l">{say.logoNow}</p>
          <img class="logo-now" src={paths.logo(theme.logo)} alt={say.logoNow} />
        </div>
      )}
      <Upload
        name="file"
        label={say.logo}
        hint={say.logoHint}
        accept=".svg,.png,image/svg+xml,image/png"
        faults={logoFaults(faults)}
      />
      {theme.logo !== null && (
        <Checks
          name="removeLogo"
          legend={say.logoNow}
          choices={[{ value: "1", label: say.removeLogo }]}
          chosen={[]}
          faults={faults}
        />
      )}
      <div class="go">
        <Button refused={refused}>{say.save}</Button>
      </div>
    </Form>
  );
}

/** The field for the file is called so by every form. */
function logoFaults(faults: AdminProps["faults"]): AdminProps["faults"] {
  return faults.map((fault) => (fault.field === "logo" ? { ...fault, field: "file" } : fault));
}
