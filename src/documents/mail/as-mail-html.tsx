import { renderToString } from "preact-render-to-string";
import type { FootLine, Mail, MailPart } from "./mail.ts";
import { MAIL_STYLE } from "./mail-style.ts";

/**
 * The mail as HTML that reads well with and without its style: no tables, no pictures, nothing fetched. What it lists are
 * the plan's own words, in Swedish whatever the mail's language is.
 */
export function printMailHtml(mail: Mail): string {
  const page = renderToString(
    <html lang={mail.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{mail.subject}</title>
        <style dangerouslySetInnerHTML={{ __html: MAIL_STYLE }} />
      </head>
      <body>
        <div class="letter" lang={mail.language}>
          <p class="sender">{mail.sender}</p>
          <h1>{mail.lead}</h1>
          {mail.parts.map((part, index) => (
            <Part part={part} key={index} />
          ))}
          <div class="foot">
            {mail.foot.map((line) => (
              <Foot {...line} key={line.text} />
            ))}
          </div>
        </div>
      </body>
    </html>,
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

function Part({ part }: { readonly part: MailPart }) {
  if (part.kind === "text") return <p>{part.text}</p>;
  if (part.kind === "action") {
    return (
      <p>
        <a {...(part.isFirst ? { class: "action" } : {})} href={part.href}>
          {part.label}
        </a>
      </p>
    );
  }
  return (
    <>
      <h2>{part.heading}</h2>
      <ul>
        {part.items.map(({ title, meta, href }, index) => (
          <li key={index}>
            {href === null ? (
              <strong lang="sv">{title}</strong>
            ) : (
              <a href={href} lang="sv">
                {title}
              </a>
            )}{" "}
            <span class="meta">{meta}</span>
          </li>
        ))}
      </ul>
      {part.more !== null && <p>{part.more}</p>}
    </>
  );
}

function Foot({ text, link }: FootLine) {
  return (
    <p>
      {text}
      {link !== undefined && (
        <>
          {" "}
          <a href={link.href}>{link.label}</a>
        </>
      )}
    </p>
  );
}
