import type { Hono } from "hono";
import type { GovernanceModel } from "#domain/governance-model.ts";
import { builtInModel } from "#domain/models/built-in.ts";
import { EVERYWHERE } from "#domain/people.ts";
import { mayInPlace } from "#domain/permissions.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";
import type { Env, Request } from "#web/request.ts";
import { respondPage, respondRefusal } from "#web/respond.tsx";
import { Answers } from "./answers.tsx";
import { Figures } from "./figures.tsx";
import { Forms } from "./forms.tsx";
import { Signs } from "./signs.tsx";
import { States } from "./states.tsx";

/** What the samples are made of. */
export type StyleProps = { readonly model: GovernanceModel; readonly texts: Texts };

/** The design page: open to everybody where everything is made up, to administrators elsewhere. */
export function styleRoutes(app: Hono<Env>): void {
  app.get(paths.style(), (c) => {
    if (!maySee(c)) return respondRefusal(c, { code: "not-found" });
    const texts = c.get("texts");
    return respondPage(c, { title: texts.webStyle.title }, <StylePage texts={texts} />);
  });
}

function maySee(c: Request): boolean {
  const { visitor, settings } = c.var;
  return settings.demo || (visitor !== null && mayInPlace(visitor.actor, "administer", EVERYWHERE).allowed);
}

function StylePage({ texts }: { readonly texts: Texts }) {
  const model = builtInModel("ange-2024");
  if (model === null) throw new Error("The model that comes with the program is gone.");
  const parts = { model, texts };
  return (
    <div class="wrap">
      <h1 class="title">{texts.webStyle.title}</h1>
      <p class="lead">{texts.webStyle.lead}</p>
      <Signs {...parts} />
      <Forms {...parts} />
      <Answers {...parts} />
      <States {...parts} />
      <Figures texts={texts} />
    </div>
  );
}
