import type { AboutPage as About, AboutSection } from "#text/sv/web-about.ts";

type Props = { readonly about: About; readonly municipality: string };

/** Text under headings, as one reads it. */
export function AboutPage({ about, municipality }: Props) {
  return (
    <div class="wrap read">
      <h1 class="title">{about.title}</h1>
      <p class="lead">{about.lead(municipality)}</p>
      {about.template !== undefined && <p class="note sec">{about.template}</p>}
      {about.sections.map((section) => (
        <Section key={section.heading} section={section} />
      ))}
    </div>
  );
}

function Section({ section }: { readonly section: AboutSection }) {
  const { heading, text, list, link } = section;
  return (
    <section>
      <h2>{heading}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>
          <WithGaps text={paragraph} />
        </p>
      ))}
      {list !== undefined && (
        <ul class="points">
          {list.map((point) => (
            <li key={point}>
              <WithGaps text={point} />
            </li>
          ))}
        </ul>
      )}
      {link !== undefined && (
        <p>
          <a href={link.href} rel="external">
            {link.words}
          </a>
        </p>
      )}
    </section>
  );
}

/** What the municipality has to fill in stands on the marker. */
function WithGaps({ text }: { readonly text: string }) {
  return (
    <>{text.split(/(\[[^\]]+\])/).map((part) => (part.startsWith("[") ? <mark key={part}>{part}</mark> : part))}</>
  );
}
