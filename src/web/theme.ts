import { createHash } from "node:crypto";
import type { Hono } from "hono";
import { accentScale } from "#domain/accent-scale.ts";
import { findLogo, findTheme } from "#storage/theme.ts";
import { type Env, read } from "./request.ts";

const FOR_EVER = "public, max-age=31536000, immutable";

/** The municipality's own style sheet, named by its content. It only sets the tones of the accent. */
export function themeStyle(accent: string): { readonly css: string; readonly hash: string } {
  const tones = Object.entries(accentScale(accent)).map(([name, colour]) => `--ds-color-accent-${name}:${colour}`);
  const css = `:root{${tones.join(";")}}`;
  return { css, hash: createHash("sha256").update(css).digest("hex").slice(0, 16) };
}

/** Style sheet and logo, for everybody: also the log-in page and the open pages wear them. */
export function themeRoutes(app: Hono<Env>): void {
  app.get("/tema/:name{[0-9a-f]+\\.css}", async (c) => {
    const { accent } = await read(c, (tenant) => findTheme(tenant));
    if (accent === null) return c.notFound();
    const { css, hash } = themeStyle(accent);
    // A page from before a change asks by the old name: it gets the new colours, and keeps them under no name.
    const isCurrent = c.req.param("name") === `${hash}.css`;
    return c.body(css, 200, {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": isCurrent ? FOR_EVER : "no-store",
    });
  });
  app.get("/tema/:name{[0-9a-f]+\\.png}", async (c) => {
    const logo = await read(c, findLogo);
    if (logo === null || c.req.param("name") !== `${logo.sha256}.png`) return c.notFound();
    return c.body(new Uint8Array(logo.bytes), 200, { "Content-Type": logo.mediaType, "Cache-Control": FOR_EVER });
  });
}
