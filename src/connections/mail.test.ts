import assert from "node:assert/strict";
import { after, test } from "node:test";
import { DeliveryFailed, type PostedMail, smtpPostman } from "#connections/mail.ts";
import { anSmtpServer, headerOf, partOf } from "#test/smtp.ts";

const REFUSALS: Readonly<Record<string, number>> = { "borta@kommun.test": 550, "full@kommun.test": 452 };
const server = await anSmtpServer((to) => {
  const code = REFUSALS[to];
  return code === undefined ? null : { code };
});
const postman = smtpPostman(server.url, "Tertial Örebro <tertial@kommun.test>");
after(async () => {
  postman.close();
  await server.close();
});

const aMail = (parts: Partial<PostedMail> = {}): PostedMail => ({
  id: "1.7.1736499600000",
  to: "asa@kommun.test",
  subject: "Två svar är återsända för komplettering, tertial\u00a03\u00a02024 – läs och ändra",
  plain: `Åsa, öppna Att göra.\n\n${"Lång rad med å, ä och ö. ".repeat(40)}\n.\nhttps://tertial.test/att-gora\n`,
  html: '<!DOCTYPE html>\n<html lang="sv"><body><p>Åsa, öppna Att göra.</p></body></html>\n',
  declineAt: null,
  ...parts,
});

const lastRaw = (): string => server.received.at(-1)?.raw ?? "";

test("both parts arrive whole, with å ä ö, long lines and a line that is a dot", async () => {
  const mail = aMail();
  assert.equal(await postman.deliver(mail), "sent");
  assert.equal(partOf(lastRaw(), "text/plain")?.replaceAll("\r\n", "\n").trimEnd(), mail.plain.trimEnd());
  assert.equal(partOf(lastRaw(), "text/html")?.replaceAll("\r\n", "\n").trimEnd(), mail.html.trimEnd());
  assert.match(lastRaw(), /multipart\/alternative/);
  assert.ok(
    lastRaw()
      .split("\r\n")
      .every((line) => line.length <= 998 && !/[^ -~\t]/.test(line)),
  );
});

test("the headers say from whom, to whom, what, and that a program wrote it", async () => {
  const mail = aMail();
  await postman.deliver(mail);
  assert.equal(headerOf(lastRaw(), "Subject"), mail.subject);
  assert.match(headerOf(lastRaw(), "From") ?? "", /Tertial Örebro"? <tertial@kommun\.test>/);
  assert.equal(headerOf(lastRaw(), "To"), "asa@kommun.test");
  assert.equal(headerOf(lastRaw(), "Message-ID"), "<1.7.1736499600000@kommun.test>");
  assert.equal(headerOf(lastRaw(), "Auto-Submitted"), "auto-generated");
  assert.equal(headerOf(lastRaw(), "List-Unsubscribe"), null);
});

test("what can be declined can be so in one click", async () => {
  await postman.deliver(aMail({ declineAt: "https://tertial.test/avsta/7.abc" }));
  assert.equal(headerOf(lastRaw(), "List-Unsubscribe"), "<https://tertial.test/avsta/7.abc>");
  assert.equal(headerOf(lastRaw(), "List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
});

test("a mailbox that is gone is refused for good; one that is full is worth another try", async () => {
  assert.equal(await postman.deliver(aMail({ to: "borta@kommun.test" })), "refused");
  await assert.rejects(postman.deliver(aMail({ to: "full@kommun.test" })), (error) => {
    assert.ok(error instanceof DeliveryFailed);
    assert.equal(error.code, "EENVELOPE 452");
    assert.doesNotMatch(`${error.message} ${error.stack}`, /full@/, "no address where a log would take it");
    return true;
  });
});

test("an address cannot bring a second receiver or a header of its own", async () => {
  const before = server.received.length;
  for (const to of ["a@kommun.test, b@kommun.test", "a@kommun.test\r\nBcc: b@kommun.test"]) {
    await postman.deliver(aMail({ to })).catch(() => "refused");
  }
  assert.ok(server.received.slice(before).every(({ to }) => !to.startsWith("b@")));
});

test("a server that is not there is worth another try", async () => {
  const nobody = smtpPostman("smtp://127.0.0.1:9", "tertial@kommun.test");
  await assert.rejects(nobody.deliver(aMail()), DeliveryFailed);
  nobody.close();
});
