import type { Hono } from "hono";
import { type AdministrationCounts, countAdministration } from "#storage/administration.ts";
import type { Texts } from "#text/texts.ts";
import { swedishDay } from "#usecases/swedish-time.ts";
import { paths } from "#web/paths.ts";
import { type Env, read } from "#web/request.ts";
import { respondAdmin } from "./frame.tsx";

export function startRoutes(app: Hono<Env>): void {
  app.get(paths.admin(), async (c) => {
    const year = Number(swedishDay(c.get("settings").now()).slice(0, 4));
    const counts = await read(c, (tenant) => countAdministration(tenant, year));
    const { title, lead } = c.get("texts").webAdmin;
    return respondAdmin(c, { title, lead }, ({ texts }) => <Start counts={counts} texts={texts} />);
  });
}

function Start({ counts, texts }: { readonly counts: AdministrationCounts; readonly texts: Texts }) {
  const { areas } = texts.webAdmin;
  const rows = [
    {
      href: "organisation",
      title: areas.organisation.title,
      text: areas.organisation.text(counts.bodies, counts.units),
    },
    { href: "personer", title: areas.people.title, text: areas.people.text(counts.active, counts.closed) },
    { href: "styrmodell", title: areas.model.title, text: areas.model.text(counts.model) },
    { href: "utseende", ...areas.theme },
    { href: "gallring", title: areas.retention.title, text: areas.retention.text(counts.retentionRules) },
    { href: "logg", title: areas.audit.title, text: areas.audit.text(counts.auditRows) },
    { href: "export", ...areas.export },
  ];
  return (
    <section class="sec">
      <ul class="rows narrow-rows">
        {rows.map(({ href, title, text }) => (
          <li key={href}>
            <div>
              <h2 class="row-h">
                <a href={paths.adminArea(href)}>{title}</a>
              </h2>
              <p class="meta">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
