import type { ComponentChildren } from "preact";
import type { Language } from "#text/language.ts";
import type { Texts } from "#text/texts.ts";
import { paths } from "#web/paths.ts";
import { ASSETS } from "./assets.ts";
import { KeepTexts } from "./keep-texts.tsx";
import { Unbroken } from "./unbroken.tsx";

export type Area = "toDo" | "goals" | "followUp" | "report" | "plan" | "compare" | "search" | "admin";

/** What the frame around every page needs to know. */
export type Shell = {
  readonly texts: Texts;
  readonly language: Language;
  readonly municipality: string;
  /** Hashes of the municipality's own style sheet and logo; null where it has none. */
  readonly theme: { readonly style: string | null; readonly logo: string | null };
  /** The page's own path: where a change of language leads back to. */
  readonly here: string;
  /** Null: nobody is logged in, and there is no menu. */
  readonly visitor: {
    readonly person: number;
    readonly name: string;
    readonly duties: number;
    readonly areas: readonly Area[];
  } | null;
  /** Hidden in the log-out form. */
  readonly formToken: string;
  /** Above every page; a link's label and address. */
  readonly banners: readonly { readonly words: string; readonly link?: readonly [label: string, href: string] }[];
  /** What the foot says of the round that is open; null when none is. */
  readonly foot: string | null;
};

type PageProps = {
  readonly shell: Shell;
  /** The h1's words; the document's title adds product and municipality. */
  readonly title: string;
  readonly area?: Area;
  /** Class of the body: `desk` for the report, `pub` for open pages. */
  readonly look?: string;
  /** The page says that something was refused or went wrong. */
  readonly refused?: boolean;
  readonly children: ComponentChildren;
};

/** The shield, in the page itself: a browser that finds none asks for one by itself, each time. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 32"><path d="M2 2h24v15c0 6.5-5 10.7-12 13C7 27.7 2 23.5 2 17Z" fill="#0f4152"/></svg>',
)}`;

/** A whole page. The content brings its own h1. */
export function Page({ shell, title, area, look, refused = false, children }: PageProps) {
  const { texts, municipality } = shell;
  return (
    <html lang={shell.language} data-color-scheme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${texts.web.product}, ${municipality}`}</title>
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href={paths.asset(ASSETS.style)} />
        {shell.theme.style !== null && <link rel="stylesheet" href={paths.theme(shell.theme.style)} />}
        <script type="module" src={paths.asset(ASSETS.script)} />
      </head>
      <body data-color="accent" {...(look === undefined ? {} : { class: look })}>
        <a class="ds-skip-link" href="#innehall">
          {texts.web.skip}
        </a>
        <TopBar shell={shell} area={area} />
        <main id="innehall" tabIndex={-1}>
          {children}
        </main>
        <Foot shell={shell} />
        <KeepTexts person={shell.visitor?.person ?? null} refused={refused} texts={texts} />
      </body>
    </html>
  );
}

const HREFS: Readonly<Record<Area, string>> = {
  toDo: paths.toDo(),
  goals: paths.goals(),
  followUp: paths.followUp(),
  report: "/rapport",
  plan: paths.plans(),
  compare: paths.compare(),
  search: paths.search(),
  admin: paths.admin(),
};

function TopBar({ shell, area }: { readonly shell: Shell; readonly area: Area | undefined }) {
  const { texts, visitor } = shell;
  return (
    <header>
      <div class="bar">
        <div>
          <a class="brand" href={paths.start()}>
            {shell.theme.logo === null ? <Shield /> : <img src={paths.logo(shell.theme.logo)} alt="" />}
            <span>{shell.municipality}</span>
          </a>
          {visitor !== null && (
            <>
              <button class="menu-b" type="button" popovertarget="meny">
                {texts.web.menu}
              </button>
              <nav class="nav" id="meny" popover="auto" aria-label={texts.web.mainMenu}>
                <ul>
                  {visitor.areas.map((name) => (
                    <li key={name}>
                      <a href={HREFS[name]} {...(name === area ? { "aria-current": "page" as const } : {})}>
                        {texts.web.nav[name]}
                        {name === "toDo" && visitor.duties > 0 && <Duties count={visitor.duties} texts={texts} />}
                      </a>
                    </li>
                  ))}
                  <li class="last">
                    <a href={paths.me()}>{visitor.name}</a>
                  </li>
                </ul>
              </nav>
            </>
          )}
        </div>
      </div>
      {shell.banners.map(({ words, link }) => (
        <p class="banner" key={words}>
          <Unbroken text={words} /> {link !== undefined && <a href={link[1]}>{link[0]}</a>}
        </p>
      ))}
    </header>
  );
}

function Duties({ count, texts }: { readonly count: number; readonly texts: Texts }) {
  return (
    <>
      <span class="n" aria-hidden="true">
        {count}
      </span>
      <span class="ds-sr-only">{texts.web.left(count)}</span>
    </>
  );
}

function Shield() {
  return (
    <svg viewBox="0 0 28 32" aria-hidden="true">
      <path d="M2 2h24v15c0 6.5-5 10.7-12 13C7 27.7 2 23.5 2 17Z" fill="currentColor" />
      <path d="M14 5.5l4.3 5.6h-2l3.6 4.9h-2.3l4 5.3h-6.5V25h-2.2v-3.7H6.4l4-5.3H8.1l3.6-4.9h-2Z" fill="#fff" />
    </svg>
  );
}

function Foot({ shell }: { readonly shell: Shell }) {
  const { foot } = shell.texts.web;
  return (
    <footer class="foot">
      <div>
        {shell.foot !== null && <span>{shell.foot}</span>}
        {shell.visitor === null && <OtherLanguage shell={shell} />}
        <a href={paths.help()}>{foot.help}</a>
        <a href={paths.accessibility()}>{foot.accessibility}</a>
        <a href={paths.privacy()}>{foot.privacy}</a>
      </div>
    </footer>
  );
}

/** For those who are not logged in; others choose on their own page. */
function OtherLanguage({ shell }: { readonly shell: Shell }) {
  const other = shell.language === "sv" ? "en" : "sv";
  return (
    <a href={paths.language(other, shell.here)} lang={other} hrefLang={other}>
      {shell.texts.web.foot.language}
    </a>
  );
}
