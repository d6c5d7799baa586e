/** A piece of a page's text with the language that its nearest `lang` says, and where it stands, as `main > p > a`. */
export type Said = { readonly text: string; readonly language: string; readonly where: string };

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;
const VOID = new Set(
  "area base br col embed hr img input link meta source track wbr use path circle rect line".split(" "),
);
const SPOKEN = ["alt", "aria-label", "aria-description", "title", "placeholder", "data-words"];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

type Open = { readonly tag: string; readonly language: string; readonly where: string };

/** Everything that a page says, attributes that are read out too, in order. `html` is well-formed, as our printer writes it. */
export function everythingSaid(html: string): readonly Said[] {
  const said: Said[] = [];
  const open: Open[] = [{ tag: "", language: "", where: "" }];
  let unread = "";
  for (const [token, closing, name, attributes = ""] of html.matchAll(TOKEN)) {
    const inside = open.at(-1) ?? { tag: "", language: "", where: "" };
    if (name === undefined) {
      if (unread === "" && !token.startsWith("<!--")) add(said, token, inside);
      continue;
    }
    const tag = name.toLowerCase();
    if (closing === "/") {
      if (tag === unread) unread = "";
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at > 0) open.length = at;
      continue;
    }
    const language = attribute(attributes, "lang") ?? inside.language;
    const self = { tag, language, where: `${inside.where}${inside.where === "" ? "" : " > "}${tag}` };
    for (const name of SPOKEN)
      add(said, attribute(attributes, name) ?? "", { ...self, where: `${self.where}[${name}]` });
    if (VOID.has(tag) || attributes.endsWith("/")) continue;
    if (tag === "script" || tag === "style") unread = tag;
    open.push(self);
  }
  return said;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}

function add(said: Said[], raw: string, { language, where }: Open): void {
  const text = raw.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim();
  if (text !== "") said.push({ text, language, where });
}
