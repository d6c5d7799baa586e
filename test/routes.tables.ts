import type { Role } from "#domain/people.ts";
import type { Scene } from "#test/scene.ts";

/** What is expected of one route, whoever asks. */
export type RouteCase = {
  /** The address in a municipality; with another municipality's ids nothing is found. Without `of`: it has no ids. */
  readonly at: string | ((of: Scene) => string);
  /** Open to strangers; else a role that may, and one that may not (null: everybody who is logged in may). */
  readonly open?: true;
  readonly may?: Role;
  readonly mayNot?: Role | null;
  /** What the one who may not is answered: 403, or 404 where not even its being there is told. */
  readonly refused?: 403 | 404;
  /** Fields of a form that was looked at before somebody else changed the thing; null: nothing there to collide on. */
  readonly stale?: Readonly<Record<string, string>> | null;
  /** A form that other sites may send. */
  readonly fromAnywhere?: true;
  /** Fields of a form that has nothing to collide on. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What the one who may gets by a plain GET; 200 unless said. */
  readonly answer?: number;
};

const OLD = { version: "0" };
const PART = "/plan/:plan{[0-9]+}/:kind{(?:mal|matt|aktivitet)}/:part{(?:[0-9]+|ny)}";
const PERIOD = "/uppfoljning/:period{[0-9]{4}(?:-[A-Z0-9]{2})?}";
const STATUS = { status: "avslutad-enligt-plan", comment: "Klart.", newStop: "" };

/** Each route of the application. A route without a line here fails the test. */
export const ROUTES: Readonly<Record<string, RouteCase>> = {
  // Open to everybody.
  "GET /": { at: "/", open: true, answer: 302 },
  "GET /healthz": { at: "/healthz", open: true },
  "GET /readyz": { at: "/readyz", open: true },
  "GET /tillgang/:name": { at: "/tillgang/names.json", open: true, answer: 404 },
  "GET /tema/:name{[0-9a-f]+\\.css}": { at: "/tema/00.css", open: true, answer: 404 },
  "GET /tema/:name{[0-9a-f]+\\.png}": { at: "/tema/00.png", open: true, answer: 404 },
  "GET /hjalp": { at: "/hjalp", open: true },
  "GET /tillganglighet": { at: "/tillganglighet", open: true },
  "GET /personuppgifter": { at: "/personuppgifter", open: true },
  "GET /sprak/:language{(?:sv|en)}": { at: "/sprak/en", open: true, answer: 303 },
  "GET /logga-in": { at: "/logga-in", open: true },
  "GET /logga-in/losenord": { at: "/logga-in/losenord", open: true },
  "GET /logga-in/lank/:token": { at: "/logga-in/lank/abc", open: true, answer: 200 },
  "POST /logga-in": { at: "/logga-in", open: true },
  "POST /logga-in/losenord": { at: "/logga-in/losenord", open: true },
  "POST /logga-in/lank/:token": { at: "/logga-in/lank/abc", open: true },
  "POST /logga-in/demo": { at: "/logga-in/demo", open: true },
  // Tells nobody that it is there: strangers and others get 404, not the log-in page.
  "GET /stil": { at: "/stil", open: true, answer: 404 },

  "GET /avsta/:token": { at: "/avsta/abc", open: true, answer: 404 },
  // Mail programs press this button for their readers (RFC 8058): only the token in the address counts.
  "POST /avsta/:token": { at: "/avsta/abc", open: true, fromAnywhere: true },

  // One's own.
  "POST /logga-ut": { at: "/logga-ut", may: "elected", mayNot: null, stale: null },
  "GET /att-gora": { at: "/att-gora", may: "elected", mayNot: null },
  "GET /jag": { at: "/jag", may: "elected", mayNot: null },
  "POST /jag/uppgifter": {
    at: "/jag/uppgifter",
    may: "elected",
    mayNot: null,
    stale: { ...OLD, name: "N", language: "sv" },
  },
  "POST /jag/losenord": {
    at: "/jag/losenord",
    may: "elected",
    mayNot: null,
    stale: { ...OLD, next: "ett långt och bra lösenord" },
  },
  "POST /jag/koder": { at: "/jag/koder", may: "elected", mayNot: null, stale: OLD },
  "POST /jag/koder/bekrafta": {
    at: "/jag/koder/bekrafta",
    may: "elected",
    mayNot: null,
    stale: { ...OLD, code: "123456" },
  },
  "POST /jag/koder/av": { at: "/jag/koder/av", may: "elected", mayNot: null, stale: { ...OLD, code: "123456" } },
  "POST /jag/inloggning/avsluta": { at: "/jag/inloggning/avsluta", may: "elected", mayNot: null, stale: null },
  "POST /jag/inloggning/alla": { at: "/jag/inloggning/alla", may: "elected", mayNot: null, stale: null },
  "GET /sok": { at: "/sok?q=mål", may: "elected", mayNot: null },

  // Answers in a round.
  "GET /rapport/aktivitet/:item{[0-9]+}": {
    at: (of) => `/rapport/aktivitet/${of.activity.left}`,
    may: "coordinator",
    mayNot: "elected",
  },
  "POST /rapport/aktivitet/:item{[0-9]+}": {
    at: (of) => `/rapport/aktivitet/${of.activity.left}`,
    may: "coordinator",
    mayNot: "elected",
    stale: { ...OLD, ...STATUS },
  },
  "GET /rapport/matt/:item{[0-9]+}": {
    at: (of) => `/rapport/matt/${of.measure}`,
    may: "coordinator",
    mayNot: "elected",
  },
  "POST /rapport/matt/:item{[0-9]+}": {
    at: (of) => `/rapport/matt/${of.measure}`,
    may: "coordinator",
    mayNot: "elected",
    stale: { ...OLD, value: "7,1", comment: "Mätt i december." },
  },
  "GET /rapport/mal/:item{[0-9]+}": { at: (of) => `/rapport/mal/${of.goal}`, may: "coordinator", mayNot: "elected" },
  "POST /rapport/mal/:item{[0-9]+}": {
    at: (of) => `/rapport/mal/${of.goal}`,
    may: "coordinator",
    mayNot: "elected",
    stale: { ...OLD, grade: "delvis-uppfylld", comment: "Bra år.", departsBecause: "Därför." },
  },
  "GET /rapport/:item{[0-9]+}/versioner": {
    at: (of) => `/rapport/${of.goal}/versioner`,
    may: "auditor",
    mayNot: "elected",
  },
  "GET /mal": { at: "/mal", may: "elected", mayNot: null },
  "POST /rapport/:item{[0-9]+}/klarmarkera": {
    at: (of) => `/rapport/${of.activity.left}/klarmarkera`,
    may: "coordinator",
    mayNot: "elected",
    stale: OLD,
  },
  "POST /rapport/:item{[0-9]+}/ta-tillbaka": {
    at: (of) => `/rapport/${of.activity.submitted}/ta-tillbaka`,
    may: "coordinator",
    mayNot: "elected",
    stale: OLD,
  },
  "GET /rapport/:item{[0-9]+}/atersand": {
    at: (of) => `/rapport/${of.activity.submitted}/atersand`,
    may: "coordinator",
    mayNot: "elected",
  },
  "POST /rapport/:item{[0-9]+}/atersand": {
    at: (of) => `/rapport/${of.activity.submitted}/atersand`,
    may: "coordinator",
    mayNot: "elected",
    stale: { ...OLD, note: "Skriv mer." },
  },
  "POST /rapport/:item{[0-9]+}/godkann": {
    at: (of) => `/rapport/${of.activity.submitted}/godkann`,
    may: "coordinator",
    mayNot: "elected",
    stale: OLD,
  },
  "POST /rapport/:item{[0-9]+}/ta-tillbaka-godkannande": {
    at: (of) => `/rapport/${of.activity.approved}/ta-tillbaka-godkannande`,
    may: "coordinator",
    mayNot: "elected",
    stale: OLD,
  },
  "GET /rapport/:item{[0-9]+}/ratta": {
    at: (of) => `/rapport/${of.activity.frozen}/ratta`,
    may: "coordinator",
    mayNot: "elected",
  },
  "POST /rapport/:item{[0-9]+}/ratta": {
    at: (of) => `/rapport/${of.activity.frozen}/ratta`,
    may: "coordinator",
    mayNot: "elected",
    stale: { ...OLD, ...STATUS, reason: "Fel kolumn." },
  },

  // Rounds and their papers.
  "GET /jamfor": { at: "/jamfor", may: "elected", mayNot: null },
  "GET /rapport": { at: "/rapport", may: "elected", mayNot: null },
  "GET /runda/:round{[0-9]+}": { at: (of) => `/runda/${of.round.open}`, may: "coordinator", mayNot: "elected" },
  "POST /runda/:round{[0-9]+}/oppna": {
    at: (of) => `/runda/${of.round.planned}/oppna`,
    may: "coordinator",
    mayNot: "elected",
    stale: OLD,
  },
  "GET /runda/:round{[0-9]+}/dagar": {
    at: (of) => `/runda/${of.round.open}/dagar`,
    may: "coordinator",
    mayNot: "elected",
  },
  "POST /runda/:round{[0-9]+}/dagar": {
    at: (of) => `/runda/${of.round.open}/dagar`,
    may: "coordinator",
    mayNot: "elected",
    stale: { ...OLD, dueOn: "2027-01-29", reason: "Flera är sjuka." },
  },
  "POST /runda/:round{[0-9]+}/avsluta": {
    at: (of) => `/runda/${of.round.open}/avsluta`,
    may: "coordinator",
    mayNot: "elected",
    stale: OLD,
  },
  "POST /runda/:round{[0-9]+}/ateroppna": {
    at: (of) => `/runda/${of.round.reviewed}/ateroppna`,
    may: "coordinator",
    mayNot: "elected",
    stale: OLD,
  },
  "GET /runda/:round{[0-9]+}/godkann": {
    at: (of) => `/runda/${of.round.reviewed}/godkann`,
    may: "coordinator",
    mayNot: "elected",
  },
  "POST /runda/:round{[0-9]+}/godkann": {
    at: (of) => `/runda/${of.round.reviewed}/godkann`,
    may: "coordinator",
    mayNot: "elected",
    stale: OLD,
  },
  "GET /runda/:round{[0-9]+}/rapport": {
    at: (of) => `/runda/${of.round.open}/rapport`,
    may: "coordinator",
    mayNot: "elected",
  },
  "GET /runda/:round{[0-9]+}/rapport/:name": {
    at: (of) => `/runda/${of.round.open}/rapport/uppfoljningsrapport.json`,
    may: "coordinator",
    mayNot: "elected",
  },
  "GET /runda/:round{[0-9]+}/text/:part": {
    at: (of) => `/runda/${of.round.open}/text/analysis`,
    may: "coordinator",
    mayNot: "elected",
  },
  "GET /runda/:round{[0-9]+}/text/:part/versioner": {
    at: (of) => `/runda/${of.round.open}/text/analysis/versioner`,
    may: "auditor",
    mayNot: "elected",
  },
  "POST /runda/:round{[0-9]+}/text/:part": {
    at: (of) => `/runda/${of.round.open}/text/analysis`,
    may: "coordinator",
    mayNot: "elected",
    stale: { version: "7", text: "Analys." },
  },
  "GET /uppfoljning": { at: "/uppfoljning", may: "coordinator", mayNot: "elected" },
  [`GET ${PERIOD}`]: { at: "/uppfoljning/2026-T3", may: "coordinator", mayNot: "elected" },
  [`GET ${PERIOD}/lista`]: { at: "/uppfoljning/2026-T3/lista", may: "coordinator", mayNot: "elected" },
  [`GET ${PERIOD}/personer`]: { at: "/uppfoljning/2026-T3/personer", may: "coordinator", mayNot: "elected" },
  [`GET ${PERIOD}/papekanden`]: { at: "/uppfoljning/2026-T3/papekanden", may: "coordinator", mayNot: "elected" },
  [`GET ${PERIOD}/godkann`]: { at: "/uppfoljning/2026-T3/godkann", may: "coordinator", mayNot: "elected" },
  [`POST ${PERIOD}/godkann`]: {
    at: "/uppfoljning/2026-T3/godkann",
    may: "coordinator",
    mayNot: "elected",
    stale: null,
  },

  [`POST ${PERIOD}/paminn`]: { at: "/uppfoljning/2026-T3/paminn", may: "coordinator", mayNot: "elected", stale: null },

  // Plans.
  "GET /plan": { at: "/plan", may: "elected", mayNot: null },
  "GET /plan/ny": { at: "/plan/ny", may: "coordinator", mayNot: null },
  "POST /plan/ny": { at: "/plan/ny", may: "coordinator", mayNot: "elected", stale: null },
  "GET /plan/ansvar": { at: "/plan/ansvar", may: "coordinator", mayNot: null },
  "GET /plan/ansvar/:person{[0-9]+}/lamna": {
    at: (of) => `/plan/ansvar/${of.person}/lamna`,
    may: "coordinator",
    mayNot: null,
  },
  "POST /plan/ansvar/:person{[0-9]+}/lamna": {
    at: (of) => `/plan/ansvar/${of.person}/lamna`,
    may: "coordinator",
    mayNot: "elected",
    stale: null,
    fields: { kind: "takes-over", first: "2027-01-12", to: "1" },
  },
  "GET /plan/:plan{[0-9]+}": { at: (of) => `/plan/${of.plan}`, may: "elected", mayNot: null },
  "GET /plan/:plan{[0-9]+}/andringar": { at: (of) => `/plan/${of.plan}/andringar`, may: "elected", mayNot: null },
  "GET /plan/:plan{[0-9]+}/fil/:name": { at: (of) => `/plan/${of.plan}/fil/plan.json`, may: "elected", mayNot: null },
  [`GET ${PART}`]: { at: (of) => `/plan/${of.plan}/mal/ny`, may: "coordinator", mayNot: null },
  [`POST ${PART}`]: { at: (of) => `/plan/${of.plan}/mal/ny`, may: "coordinator", mayNot: "elected", stale: null },
  [`GET ${PART}/avsluta`]: {
    at: (of) => `/plan/${of.plan}/aktivitet/${of.part}/avsluta`,
    may: "coordinator",
    mayNot: null,
  },
  [`POST ${PART}/avsluta`]: {
    at: (of) => `/plan/${of.plan}/aktivitet/${of.part}/avsluta`,
    may: "coordinator",
    mayNot: "elected",
    stale: { ...OLD, endedOn: "2027-01-04", reason: "Behövs inte.", decisionReference: "KS § 1" },
  },
  "GET /plan/:plan{[0-9]+}/anta": { at: (of) => `/plan/${of.plan}/anta`, may: "coordinator", mayNot: null },
  "POST /plan/:plan{[0-9]+}/anta": {
    at: (of) => `/plan/${of.plan}/anta`,
    may: "coordinator",
    mayNot: "elected",
    stale: { ...OLD, on: "2026-11-10", by: "Nämnden", paragraph: "§ 9" },
  },
  "GET /plan/:plan{[0-9]+}/importera": {
    at: (of) => `/plan/${of.plan}/importera`,
    may: "coordinator",
    mayNot: null,
  },
  "POST /plan/:plan{[0-9]+}/importera": {
    at: (of) => `/plan/${of.plan}/importera`,
    may: "coordinator",
    mayNot: null,
    stale: null,
  },
  "GET /plan/:plan{[0-9]+}/importera/:upload{[0-9]+}": {
    at: (of) => `/plan/${of.plan}/importera/1`,
    may: "coordinator",
    mayNot: "elected",
    answer: 422,
  },
  "POST /plan/:plan{[0-9]+}/importera/:upload{[0-9]+}": {
    at: (of) => `/plan/${of.plan}/importera/1`,
    may: "coordinator",
    mayNot: "elected",
    stale: null,
  },
  "GET /plan/:plan{[0-9]+}/nasta": { at: (of) => `/plan/${of.plan}/nasta`, may: "coordinator", mayNot: null },
  "POST /plan/:plan{[0-9]+}/nasta": {
    at: (of) => `/plan/${of.plan}/nasta`,
    may: "coordinator",
    mayNot: "elected",
    stale: null,
  },
  "GET /plan/:plan{[0-9]+}/rundor": { at: (of) => `/plan/${of.plan}/rundor`, may: "coordinator", mayNot: "elected" },
  "POST /plan/:plan{[0-9]+}/rundor": {
    at: (of) => `/plan/${of.plan}/rundor`,
    may: "coordinator",
    mayNot: "elected",
    stale: null,
  },

  // Administration.
  "GET /administration": { at: "/administration", may: "administrator", mayNot: "coordinator" },
  "GET /administration/organisation": {
    at: "/administration/organisation",
    may: "administrator",
    mayNot: "coordinator",
  },
  "GET /administration/organisation/:tree{(?:organ|enheter)}/:id{(?:[0-9]+|ny)}": {
    at: (of) => `/administration/organisation/enheter/${of.unit}`,
    may: "administrator",
    mayNot: "coordinator",
  },
  "POST /administration/organisation/:tree{(?:organ|enheter)}/:id{(?:[0-9]+|ny)}": {
    at: (of) => `/administration/organisation/enheter/${of.unit}`,
    may: "administrator",
    mayNot: "coordinator",
    stale: { ...OLD, name: "Ny enhet" },
  },
  "GET /administration/personer": { at: "/administration/personer", may: "administrator", mayNot: "coordinator" },
  "GET /administration/personer/ny": { at: "/administration/personer/ny", may: "administrator", mayNot: "coordinator" },
  "POST /administration/personer/ny": {
    at: "/administration/personer/ny",
    may: "administrator",
    mayNot: "coordinator",
    fields: { name: "Ny", email: "ny@granboda.se" },
    stale: null,
  },
  "GET /administration/personer/importera": {
    at: "/administration/personer/importera",
    may: "administrator",
    mayNot: "coordinator",
  },
  "POST /administration/personer/importera": {
    at: "/administration/personer/importera",
    may: "administrator",
    mayNot: "coordinator",
    fields: { list: "Ny;ny@granboda.se" },
    stale: null,
  },
  "GET /administration/personer/:person{[0-9]+}": {
    at: (of) => `/administration/personer/${of.person}`,
    may: "administrator",
    mayNot: "coordinator",
  },
  "POST /administration/personer/:person{[0-9]+}": {
    at: (of) => `/administration/personer/${of.person}`,
    may: "administrator",
    mayNot: "coordinator",
    stale: { ...OLD, name: "Ny", email: "ny@granboda.se" },
  },
  "POST /administration/personer/:person{[0-9]+}/sparra": {
    at: (of) => `/administration/personer/${of.person}/sparra`,
    may: "administrator",
    mayNot: "coordinator",
    stale: OLD,
  },
  "POST /administration/personer/:person{[0-9]+}/oppna": {
    at: (of) => `/administration/personer/${of.person}/oppna`,
    may: "administrator",
    mayNot: "coordinator",
    stale: OLD,
  },
  "POST /administration/personer/:person{[0-9]+}/koder/av": {
    at: (of) => `/administration/personer/${of.person}/koder/av`,
    may: "administrator",
    mayNot: "coordinator",
    stale: OLD,
  },
  "POST /administration/personer/:person{[0-9]+}/radera": {
    at: (of) => `/administration/personer/${of.person}/radera`,
    may: "administrator",
    mayNot: "coordinator",
    stale: OLD,
  },
  "POST /administration/personer/:person{[0-9]+}/roll": {
    at: (of) => `/administration/personer/${of.person}/roll`,
    may: "administrator",
    mayNot: "coordinator",
    fields: { role: "auditor", firstDay: "2026-01-01" },
    stale: null,
  },
  "POST /administration/personer/:person{[0-9]+}/roll/avsluta": {
    at: (of) => `/administration/personer/${of.person}/roll/avsluta`,
    may: "administrator",
    mayNot: "coordinator",
    fields: { grant: "0" },
    stale: null,
  },
  "GET /administration/styrmodell": { at: "/administration/styrmodell", may: "administrator", mayNot: "coordinator" },
  "GET /administration/styrmodell/ny": {
    at: "/administration/styrmodell/ny",
    may: "administrator",
    mayNot: "coordinator",
  },
  "POST /administration/styrmodell/ny": {
    at: "/administration/styrmodell/ny",
    may: "administrator",
    mayNot: "coordinator",
    fields: { builtIn: "trafikljus", fromYear: "2027" },
    stale: null,
  },
  "GET /administration/styrmodell/:model{[0-9]+}": {
    at: (of) => `/administration/styrmodell/${of.model}`,
    may: "administrator",
    mayNot: "coordinator",
  },
  "GET /administration/utseende": { at: "/administration/utseende", may: "administrator", mayNot: "coordinator" },
  "POST /administration/utseende": {
    at: "/administration/utseende",
    may: "administrator",
    mayNot: "coordinator",
    stale: OLD,
  },
  "GET /administration/gallring": { at: "/administration/gallring", may: "administrator", mayNot: "coordinator" },
  "POST /administration/gallring": {
    at: "/administration/gallring",
    may: "administrator",
    mayNot: "coordinator",
    fields: {},
    stale: null,
  },
  "GET /administration/gallring/:kind{[a-z]+}": {
    at: "/administration/gallring/drafts",
    may: "administrator",
    mayNot: "coordinator",
  },
  "POST /administration/gallring/:kind{[a-z]+}": {
    at: "/administration/gallring/drafts",
    may: "administrator",
    mayNot: "coordinator",
    stale: { version: "7", afterMonths: "24", decisionReference: "KS § 1" },
  },
  "GET /administration/logg": { at: "/administration/logg", may: "administrator", mayNot: "coordinator" },
  "GET /administration/export": { at: "/administration/export", may: "administrator", mayNot: "coordinator" },
  "POST /administration/export": {
    at: "/administration/export",
    may: "administrator",
    mayNot: "coordinator",
    fields: {},
    stale: null,
  },
};
