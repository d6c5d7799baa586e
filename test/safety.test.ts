import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { serve } from "@hono/node-server";
import { writePlanFile } from "#files/plan-file.ts";
import { aBrowser, anApp, type Browser } from "#test/browser.ts";
import { aDatabase } from "#test/database.ts";
import { aMunicipality, PLAN } from "#test/municipality.ts";

const data = await aDatabase();
const municipality = await aMunicipality(data);
const failures: unknown[] = [];
const kept = { onFailure: (_id: string, error: unknown) => void failures.push(error) };
const { app } = anApp(data, kept);
const { app: secure } = anApp(data, { ...kept, secure: true });
const visitor = await aBrowser(app, data, municipality, "activity-owner");
const stranger = await aBrowser(app, data, municipality, null);
const here = { host: municipality.host };
const activity = `/rapport/aktivitet/${municipality.items.get("A1")}`;

const SENT_ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

test("every answer carries the headers, also those that refuse", async () => {
  const answers = [
    await visitor.get("/att-gora"),
    await visitor.get("/finns-inte"),
    await stranger.get("/att-gora"),
    await visitor.post("/jag/uppgifter", { formToken: "annan" }),
    await app.request("/att-gora", { headers: { host: "okand.test" } }),
    await app.request("/healthz", { headers: here }),
    await app.request("/", { method: "POST", headers: { ...here, "content-length": "99999999" }, body: "x" }),
  ];
  for (const { headers, status, url } of answers) {
    for (const [name, value] of Object.entries(SENT_ALWAYS)) assert.equal(headers.get(name), value, `${url} ${status}`);
    assert.match(headers.get("content-security-policy") ?? "", /default-src 'none'.*frame-ancestors 'none'/);
    assert.doesNotMatch(headers.get("content-security-policy") ?? "", /unsafe|\*/);
  }
});

test("pages are kept by nobody; what is named by its content is kept for ever", async () => {
  assert.equal((await visitor.get("/att-gora")).headers.get("cache-control"), "no-store");
  const html = await (await visitor.get("/att-gora")).text();
  const style = /href="(\/tillgang\/tertial-[^"]+)"/.exec(html)?.[1] ?? "";
  assert.match((await visitor.get(style)).headers.get("cache-control") ?? "", /immutable/);
});

test("browsers are told to stay on TLS, where there is TLS", async () => {
  assert.equal((await app.request("/healthz", { headers: here })).headers.get("strict-transport-security"), null);
  const sent = (await secure.request("/healthz", { headers: here })).headers.get("strict-transport-security");
  assert.match(sent ?? "", /max-age=31536000/);
});

test("nothing on a page is written in the page: no script, no style", async () => {
  for (const path of ["/att-gora", activity, "/sok?q=a", "/hjalp", "/jag"]) {
    const html = await (await visitor.get(path)).text();
    assert.doesNotMatch(html, /<script(?![^>]* src=)|<style|\sstyle="|\son\w+="/i, path);
  }
});

test("a host that no municipality has claimed learns nothing", async () => {
  for (const host of ["okand.test", "", "exempelkommun.test.elak.se", "'"]) {
    const answer = await app.request("/logga-in", { headers: { host } });
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /hör inte till någon kommun/);
  }
});

/** A body of so many bytes that is never told the length of, and how much of it was taken. */
function endless(bytes: number) {
  const taken = { bytes: 0 };
  const piece = new Uint8Array(1024).fill(97);
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken.bytes += piece.length;
      if (taken.bytes > bytes) controller.close();
      else controller.enqueue(piece);
    },
  });
  return { body, taken };
}

test("a form larger than any upload is refused before it is read", async () => {
  const body = "x".repeat(21 * 1024 * 1024);
  const answer = await visitor.post(activity, { comment: body }, { "content-length": String(body.length) });
  assert.equal(answer.status, 413);
});

test("only where files are read, by whom they are read for, is more taken than a form can hold", async () => {
  const strategist = await aBrowser(app, data, municipality, "coordinator");
  const importing = `/plan/${municipality.planId}/importera`;
  const long = "x".repeat(1_100_000);
  const length = { "content-length": String(long.length) };
  const form = await strategist.post(activity, { comment: long }, length);
  assert.equal(form.status, 413);
  assert.match(await form.text(), /Ett formulär kan vara högst 1 MB/);
  assert.equal((await visitor.post(importing, { file: long }, length)).status, 403);
  assert.equal((await strategist.post(importing, { file: long }, length)).status, 422, "read, and no file");
});

/** A large form that comes to its end when it is let go. */
function sentSlowly({ headers }: Browser) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => promise.then(() => controller.close()) });
  const told = { ...headers, "content-length": "500000", "content-type": "application/x-www-form-urlencoded" };
  const request = { method: "POST", headers: told, body, duplex: "half" };
  return { answer: app.request(activity, request as RequestInit), letGo: resolve };
}

test("large forms are taken in by turns, and who takes many turns is asked to come again", async () => {
  const three = [sentSlowly(visitor), sentSlowly(visitor), sentSlowly(visitor)];
  try {
    const turnedAway = await Promise.race(three.map(({ answer }) => answer));
    assert.equal(turnedAway.status, 503);
    assert.equal(turnedAway.headers.get("retry-after"), "30");
    assert.match(await turnedAway.text(), /Många filer läses in just nu/);
    const ordinary = await visitor.post(activity, { comment: "Kort." }, { "content-length": "200" });
    assert.equal(ordinary.status, 400, "answered meanwhile");
  } finally {
    for (const { letGo } of three) letGo();
  }
  const answers = await Promise.all(three.map(({ answer }) => answer));
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [403, 403, 503], "two without their token");
  const next = sentSlowly(visitor);
  next.letGo();
  assert.equal((await next.answer).status, 403, "there is room again");
});

test("who is not logged in can send no more than a log-in form holds, and nothing of it is kept in memory", async () => {
  const type = "application/x-www-form-urlencoded";
  const headers = { ...here, "content-type": type };
  for (const path of ["/logga-in", "/logga-in/losenord", "/logga-in/lank/x"]) {
    const long = "x".repeat(20_000);
    const lengths = { "content-length": String(long.length) };
    assert.equal(
      (await app.request(path, { method: "POST", headers: { ...headers, ...lengths }, body: long })).status,
      400,
    );
    const { body, taken } = endless(10_000_000);
    const request = { method: "POST", headers, body, duplex: "half" };
    assert.equal((await app.request(path, request as RequestInit)).status, 400, path);
    assert.ok(taken.bytes < 30_000, `${path} took ${taken.bytes}`);
  }
  const { body, taken } = endless(10_000_000);
  const elsewhere = await app.request(activity, { method: "POST", headers, body, duplex: "half" } as RequestInit);
  assert.match(elsewhere.headers.get("location") ?? "", /^\/logga-in/);
  assert.ok(taken.bytes < 30_000, `took ${taken.bytes}`);
});

test("in the demo too, only a person can be logged in as", async () => {
  const { app: demo } = anApp(data, { ...kept, demo: true });
  const headers = { ...here, "content-type": "application/x-www-form-urlencoded" };
  for (const person of ["0", "999999", "99999999999", "1.5", ""]) {
    const body = new URLSearchParams({ person }).toString();
    assert.equal((await demo.request("/logga-in/demo", { method: "POST", headers, body })).status, 404, person);
  }
});

test("what is no form, or holds a zero byte, is refused and breaks nothing", async () => {
  const broken = { ...here, "content-type": "multipart/form-data; boundary=x", "sec-fetch-site": "same-origin" };
  assert.equal((await app.request("/logga-in", { method: "POST", headers: broken, body: "--y" })).status, 400);
  const answer = await visitor.post(activity, { version: "1", comment: "a\0b" });
  assert.equal(answer.status, 400);
  assert.match(await answer.text(), /Formuläret gick inte att läsa/);
  const json = { ...here, "content-type": "application/json", "sec-fetch-site": "same-origin" };
  assert.equal((await app.request("/logga-in", { method: "POST", headers: json, body: "{}" })).status, 422);
});

test("a form without its fields, with doubled ones or with files in their place is refused in words", async () => {
  const goal = `/rapport/mal/${municipality.items.get("1")}`;
  const measure = `/rapport/matt/${municipality.items.get("1.1")}`;
  const odd = [{}, { version: "1", comment: ["a", "b"] }, { version: "många" }];
  for (const path of [activity, goal, measure]) {
    for (const fields of odd) {
      const answer = await visitor.post(path, fields);
      assert.equal(answer.status, 400, `${path} ${JSON.stringify(fields)}`);
    }
    assert.equal((await visitor.upload(path, new File(["x"], "x"))).status, 400, path);
  }
});

test("numbers that no row can have, and zero bytes, are found by nobody", async () => {
  const strategist = await aBrowser(app, data, municipality, "coordinator");
  const administrator = await aBrowser(app, data, municipality, "administrator");
  const report = `/runda/${municipality.roundId}/rapport`;
  const answers = [
    ...["99999999999", "-1", "1e300"].map((version) => strategist.get(`${report}?version=${version}`)),
    strategist.get(`/runda/${municipality.roundId}/text/%00`),
    strategist.get("/uppfoljning/2024-T3/lista?status=%00"),
    strategist.post("/uppfoljning/2024-T3/godkann", { item: ["99999999999:1", "1:99999999999", "1e9:1", ":"] }),
    administrator.get("/administration/personer?sok=%00"),
    administrator.get("/administration/personer?fran=1e300"),
    administrator.get("/administration/personer?fran=99999999999999999999"),
  ];
  for (const { status, url } of await Promise.all(answers)) assert.ok(status < 500, `${status} ${url}`);
});

test("uploaded texts that cannot be stored are refused in words", async () => {
  const strategist = await aBrowser(app, data, municipality, "coordinator");
  const administrator = await aBrowser(app, data, municipality, "administrator");
  const importing = `/plan/${municipality.planId}/importera`;
  for (const title of ["Noll\0", "Halvt \ud800 par"]) {
    const plan = writePlanFile({ ...PLAN, goals: PLAN.goals.map((goal) => ({ ...goal, title })) });
    const answer = await strategist.upload(importing, new File([plan], "plan.json"));
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /tecken som inte går att spara/);
  }
  const named = await strategist.upload(importing, new File([writePlanFile(PLAN)], "plan\0\r\nX: y.json"));
  assert.equal(named.status, 303);
  const workbook = new File(["PK\u0003\u0004\0\0;a@b.se"], "lista.xlsx");
  const list = await administrator.upload("/administration/personer/importera", workbook);
  assert.equal(list.status, 422);
  assert.match(await list.text(), /ingen textfil/);
});

test("a session that has ended leads to the log-in page and back, whatever page the browser says it came from", async () => {
  const fields = { version: "1" };
  const own = await stranger.post(activity, fields, { referer: `http://${municipality.host}${activity}` });
  assert.equal(own.headers.get("location"), `/logga-in?tillbaka=${encodeURIComponent(activity)}&utloggad=1`);
  const narrowed = await stranger.post(activity, fields, { referer: `http://${municipality.host}/plan/1?visa=tabell` });
  assert.match(narrowed.headers.get("location") ?? "", /tillbaka=%2Fplan%2F1%3Fvisa%3Dtabell&/);
  for (const referer of ["inte en adress", `http://${municipality.host}//elak.se/`]) {
    const odd = await stranger.post(activity, fields, { referer });
    assert.match(odd.headers.get("location") ?? "", /^\/logga-in\?tillbaka=%2F(?:att-gora)?&utloggad=1$/);
  }
});

const WRITTEN = {
  version: "7",
  status: "vald-status",
  comment: 'Rad ett.\r\n</textarea><b onclick="x">Rad två & tre</b>',
  newStop: "2025-03-31",
  "dueOn-2025-T1": ["2025-05-20", "  "],
  password: "hemligt",
  next: "hemligare",
  code: "123456",
  __proto__x: "okänt",
};

test("what was written when the session had ended is given back to be copied, and nothing else of the form", async () => {
  const referer = `http://${municipality.host}${activity}`;
  const answer = await stranger.post(activity, WRITTEN, { referer });
  const html = await answer.text();
  assert.equal(answer.status, 403);
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.match(
    html,
    />Kommentar<\/label><textarea[^>]* readonly[^>]*>Rad ett\.\r?\n&lt;\/textarea>&lt;b onclick=&quot;x&quot;>Rad två &amp; tre/,
  );
  assert.match(html, />Nytt stopp<\/label><input[^>]* value="2025-03-31"/);
  assert.match(html, />Sista dag att klarmarkera 2025-T1<\/label><input[^>]* value="2025-05-20"/);
  assert.equal(html.match(/ readonly/g)?.length, 3);
  assert.match(html, new RegExp(`href="/logga-in\\?tillbaka=${encodeURIComponent(activity)}" target="_blank"`));
  assert.doesNotMatch(html, /hemlig|123456|vald-status|okänt|formToken/);
});

test("what was written on a page of an earlier session is given back too, with the way to the page", async () => {
  const referer = `http://${municipality.host}${activity}`;
  const answer = await visitor.post(activity, { ...WRITTEN, formToken: "den förra inloggningens" }, { referer });
  const html = await answer.text();
  assert.equal(answer.status, 403);
  assert.match(html, /tidigare inloggning.*Rad två/s);
  assert.match(html, new RegExp(`href="${activity}" target="_blank"`));
  assert.doesNotMatch(html, /hemlig|123456|förra inloggningen/);
});

test("who may no longer do what the form was for gets back what was written", async () => {
  const analysis = `/runda/${municipality.roundId}/text/analysis`;
  const answer = await visitor.post(analysis, {
    version: "0",
    text: "En analys som har tagit en förmiddag att skriva.",
  });
  assert.equal(answer.status, 403);
  assert.match(await answer.text(), /Din roll ger inte rätt.*inte sparat.*readonly value="En analys som har/s);
});

test("nothing is shown of what another site's form holds, nor of one that does not say where it stood", async () => {
  const formToken = "annan";
  const headers = { ...here, "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams({ comment: "Ring 555 123", formToken }).toString();
  for (const said of [{ origin: "https://elak.se" }, { origin: "null" }, { "sec-fetch-site": "none" }, {}]) {
    const html = await (await app.request(activity, { method: "POST", headers: { ...headers, ...said }, body })).text();
    assert.doesNotMatch(html, /555/, JSON.stringify(said));
  }
  for (const site of ["cross-site", "same-site", "none"]) {
    const answer = await visitor.post(activity, { comment: "Ring 555 123", formToken }, { "sec-fetch-site": site });
    assert.doesNotMatch(await answer.text(), /555/, site);
  }
  const own = { ...headers, origin: `http://${municipality.host}` };
  assert.match(await (await app.request(activity, { method: "POST", headers: own, body })).text(), /555/);
});

test("the longest text of a form comes back when the session has ended; more is not even read", async () => {
  const longest = "år å ö.".repeat(2_858).slice(0, 20_000);
  assert.ok((await (await stranger.post(activity, { text: longest })).text()).includes(longest));
  const { body, taken } = endless(10_000_000);
  const headers = { ...here, "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" };
  const answer = await app.request(activity, { method: "POST", headers, body, duplex: "half" } as RequestInit);
  assert.match(answer.headers.get("location") ?? "", /^\/logga-in/);
  assert.ok(taken.bytes < 80_000, `took ${taken.bytes}`);
});

test("a form of thousands of fields gives back no more of them than a form of ours can have", async () => {
  const page = await (await stranger.post(activity, { text: Array.from({ length: 5_000 }, () => "a") })).text();
  assert.equal(page.match(/ id="skrivet-/g)?.length, 100);
});

test("methods that no route takes change nothing", async () => {
  for (const method of ["PUT", "DELETE", "PATCH"]) {
    const answer = await app.request(activity, { method, headers: { ...here, "sec-fetch-site": "same-origin" } });
    assert.ok([303, 403, 404, 405].includes(answer.status), `${method} ${answer.status}`);
  }
});

test("no address in a query leads elsewhere", async () => {
  const elsewhere = [
    "https://elak.se",
    "//elak.se",
    "/\\elak.se",
    "/\t/elak.se",
    "javascript:alert(1)",
    "/%09/elak.se",
  ];
  for (const back of elsewhere) {
    const answer = await stranger.get(`/sprak/en?tillbaka=${encodeURIComponent(back)}`);
    const location = new URL(answer.headers.get("location") ?? "", "http://hemma.test");
    assert.equal(location.host, "hemma.test", back);
  }
});

test("a request whose headers are too large is turned away by the server itself", async () => {
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
  after(() => void server.close());
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const head = `GET /healthz HTTP/1.1\r\nHost: ${municipality.host}\r\nX-Large: ${"a".repeat(70_000)}\r\n\r\n`;
  socket.write(head);
  const [answer] = (await once(socket, "data")) as [Buffer];
  assert.match(answer.toString(), /^HTTP\/1\.1 431/);
  socket.destroy();
});

test("nothing failed inside", () => {
  assert.deepEqual(failures, []);
});
