import type { OutboxMail, OutboxRow } from "#storage/outbox.ts";
import type { Texts } from "#text/texts.ts";
import { Crumbs } from "#web/kit/crumbs.tsx";
import { FactList } from "#web/kit/fact-list.tsx";
import { momentOf } from "#web/kit/moment.ts";
import { paths } from "#web/paths.ts";

/** All mails, the newest first. */
export function Outbox({ mails, texts }: { readonly mails: readonly OutboxRow[]; readonly texts: Texts }) {
  const say = texts.webMail.outbox;
  return (
    <div class="wrap narrow">
      <h1 class="title">{say.title}</h1>
      <p class="lead">{say.lead(mails.length)}</p>
      <section>
        <ul class="rows">
          {mails.map((mail) => (
            <li key={mail.id}>
              <div>
                <h2>
                  <a href={paths.outboxMail(mail.id)} lang={mail.language}>
                    {mail.subject}
                  </a>
                </h2>
                <p class="meta">
                  <span>{mail.name ?? say.nobody}</span>
                  <span>{momentOf(mail.createdAt)}</span>
                  <span>{say.kinds[mail.kind]}</span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** One mail as the reader sees it, in a frame that can do nothing, and as plain text. */
export function OutboxLetter({ mail, texts }: { readonly mail: OutboxMail; readonly texts: Texts }) {
  const say = texts.webMail.outbox;
  const facts = [
    { label: say.to, value: mail.name ?? say.nobody },
    { label: say.when, value: momentOf(mail.createdAt) },
    { label: say.kind, value: say.kinds[mail.kind] },
  ];
  return (
    <div class="wrap">
      <Crumbs texts={texts}>
        <li>
          <a href={paths.outbox()}>{say.title}</a>
        </li>
      </Crumbs>
      <h1 class="title" lang={mail.language}>
        {mail.subject}
      </h1>
      <FactList facts={facts} />
      <section>
        <h2>{say.asHtml}</h2>
        <iframe
          class="mail-frame"
          src={paths.outboxHtml(mail.id)}
          sandbox="allow-top-navigation-by-user-activation"
          title={`${say.asHtml}: ${mail.subject}`}
        />
      </section>
      <section>
        <h2>{say.asPlain}</h2>
        <pre class="mail-plain" lang={mail.language}>
          {mail.plain}
        </pre>
      </section>
    </div>
  );
}
