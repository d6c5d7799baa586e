import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { digestMail, type DigestFacts, type DigestItem, type OthersItem } from "#documents/mail/digest-mail.ts";
import { logInMail } from "#documents/mail/log-in-mail.ts";
import type { MailLinks } from "#documents/mail/mail.ts";
import { printMail } from "#documents/mail/print-mail.ts";

const LINKS: MailLinks = {
  toDo: "https://tertial.test/att-gora",
  account: "https://tertial.test/jag",
  item: (kind, id) => `https://tertial.test/rapport/${kind}/${id}`,
  followUp: (period) => `https://tertial.test/uppfoljning/${period}`,
  logIn: (token) => `https://tertial.test/logga-in/lank/${token}`,
  decline: (token) => `https://tertial.test/avsta/${token}`,
};

const anItem = (parts: Partial<DigestItem> = {}): DigestItem => ({
  id: 81,
  kind: "activity",
  title: "Utbilda handledare",
  period: "2024-T3",
  dueOn: "2025-01-17",
  isReturned: false,
  ...parts,
});

const others: readonly OthersItem[] = [
  { ...anItem({ id: 90, dueOn: "2025-01-01" }), owners: ["Rektor Åsa", "Enhetschef Örn"], unit: "Grundskola" },
];

const facts = (parts: Partial<DigestFacts> = {}): DigestFacts => ({
  language: "sv",
  municipality: "Granboda kommun",
  today: "2025-01-10",
  occasion: "7-days",
  own: [
    anItem({ id: 80, isReturned: true, title: "Mål med <svåra> & tecken" }),
    anItem({ dueOn: "2025-01-02", title: "Sen" }),
    anItem(),
  ],
  others: [],
  links: LINKS,
  declineAt: null,
  ...parts,
});

const plainly = (text: string): string => text.replaceAll("\u00a0", " ");

const subject = (parts: Partial<DigestFacts>): string => plainly(digestMail(facts(parts)).subject);

test("the subject says what and when, for every occasion", () => {
  const occasions = ["opened", "more", "moved", "30-days", "7-days", "late", "returned", "asked"] as const;
  assert.deepEqual(
    [
      ...occasions.map((occasion) => subject({ occasion })),
      subject({ occasion: "1-day", today: "2025-01-16", own: [anItem()] }),
      subject({ occasion: "others-late", own: [], others }),
      subject({ language: "en" }),
    ],
    [
      "Uppföljningen av tertial 3 2024 är öppen: två svar, senast 17 januari",
      "Du har fått fler svar att lämna till tertial 3 2024: två svar, senast 17 januari",
      "Ny sista dag för tertial 3 2024: 17 januari, två svar kvar",
      "Två svar kvar till tertial 3 2024, senast 17 januari",
      "Två svar kvar till tertial 3 2024, senast 17 januari",
      "Ett svar till tertial 3 2024 är försenat",
      "Ett svar till tertial 3 2024 är återsänt för komplettering",
      "Påminnelse: tre svar kvar till tertial 3 2024, senast 17 januari",
      "Sista dagen är fredag 17 januari: ett svar kvar till tertial 3 2024",
      "Ett svar till tertial 3 2024 är mer än en vecka försenat",
      "Two answers left to hand in for tertial 3 2024, by 17 January",
    ],
  );
});

test("what concerns several periods says which, and the subject names those that it is about", () => {
  const own = [anItem({ period: "2024-T2", dueOn: "2024-09-17", title: "Sen" }), anItem()];
  const mail = digestMail(facts({ occasion: "late", own }));
  assert.equal(plainly(mail.subject), "Ett svar till tertial 2 2024 är försenat");
  const { plain } = printMail(mail);
  assert.match(
    plainly(plain),
    /Du har två svar att lämna till tertial 2 2024 och tertial 3 2024\.\n\nEtt är försenat\. Nästa ska in senast/,
  );
  assert.match(plainly(plain), /Aktivitet, tertial 2 2024, försenat sedan 17 september 2024\./);
});

test("the plain part says all that the HTML part says, with whole addresses", () => {
  const { plain } = printMail(digestMail(facts({ others, declineAt: LINKS.decline("1.x") })));
  assert.equal(
    plainly(plain),
    `Du har tre svar att lämna till tertial 3 2024.

Ett är återsänt för komplettering. Ett är försenat. Nästa ska in senast fredag 17 januari.

Öppna Att göra:
https://tertial.test/att-gora

ÅTERSÄNT FÖR KOMPLETTERING

* Mål med <svåra> & tecken
  Aktivitet, senast fredag 17 januari, granskaren har skrivit vad som saknas.
  https://tertial.test/rapport/activity/80

FÖRSENAT

* Sen
  Aktivitet, försenat sedan 2 januari 2025.
  https://tertial.test/rapport/activity/81

KVAR ATT LÄMNA

* Utbilda handledare
  Aktivitet, senast fredag 17 januari.
  https://tertial.test/rapport/activity/81

MER ÄN EN VECKA FÖRSENAT HOS ANDRA

* Utbilda handledare
  Aktivitet, Rektor Åsa och Enhetschef Örn, Grundskola, försenat sedan 1 januari 2025.

Öppna Uppföljning:
https://tertial.test/uppfoljning/2024-T3

-- 
Granboda kommun

Du får mejlet för att du ansvarar för svaren. Högst ett sådant kommer per dag.

Du kan avstå från mejl om annat än det du själv ska lämna. Avstå från sådana mejl:
https://tertial.test/avsta/1.x
`,
  );
});

test("the HTML part is valid, fetches nothing, has no table and lets no title become markup", async () => {
  const { html } = printMail(digestMail(facts({ others, declineAt: LINKS.decline("1.x") })));
  const report = await new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: { "void-style": "off" },
  }).validateString(html);
  assert.deepEqual(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    [],
  );
  assert.doesNotMatch(html, /<table|<img|<script|src=|url\(|@import/);
  assert.match(html, /Mål med &lt;svåra> &amp; tecken/);
  assert.match(html, /<html lang="sv">/);
});

test("the first lines say how it stands, by days that are true whenever they are read", () => {
  const lines = (parts: Partial<DigestFacts>) => plainly(printMail(digestMail(facts(parts))).plain).split("\n\n")[1];
  const own = [anItem({ id: 1 }), anItem({ id: 2 })];
  assert.equal(lines({ own }), "Sista dagen är fredag 17 januari.");
  assert.equal(lines({ own, occasion: "moved" }), "Sista dagen är flyttad till fredag 17 januari.");
  assert.equal(lines({ own, today: "2025-01-24" }), "Alla är försenade.");
  assert.equal(lines({ own: [anItem()], today: "2025-01-24", language: "en" }), "It is late.");
});

test("a letter for the sake of what others owe begins with that, and has one button", () => {
  const own = [anItem()];
  const mail = digestMail(facts({ occasion: "others-late", own, others, declineAt: LINKS.decline("1.x") }));
  assert.equal(plainly(mail.lead), "Ett svar till tertial 3 2024 hos andra är mer än en vecka försenat.");
  const shown = mail.parts.map((part) =>
    plainly(part.kind === "text" ? part.text : part.kind === "list" ? part.heading : `${part.label} ${part.isFirst}`),
  );
  assert.deepEqual(shown, [
    "Mer än en vecka försenat hos andra",
    "Öppna Uppföljning true",
    "Du har ett svar att lämna till tertial 3 2024. Sista dagen är fredag 17 januari.",
    "Öppna Att göra false",
    "Kvar att lämna",
  ]);
});

test("a long list is cut and says how many are left out", () => {
  const own = Array.from({ length: 15 }, (_, index) => anItem({ id: index }));
  const { plain } = printMail(digestMail(facts({ own })));
  assert.equal(plain.match(/^\* /gm)?.length, 12);
  assert.match(plain, /Och tre svar till\./);
});

test("a log-in mail has the link once in each part", () => {
  const { plain, html, subject } = printMail(logInMail("en", "Granboda kommun", LINKS.logIn("secret", null)));
  for (const part of [plain, html]) assert.equal(part.split("lank/secret").length, 2);
  assert.equal(subject, "Login link for Tertial, Granboda kommun");
});
