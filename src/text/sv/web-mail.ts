import { numberWord, plural } from "./grammar.ts";

/** The demo's outbox, and declining mail by its link. */
export const webMail = {
  outbox: {
    see: "Se breven i exempelkommunens utkorg",
    title: "Utkorg",
    lead: (count: number) =>
      count === 0
        ? "Inga brev än. De skrivs klockan 7 och när något händer."
        : `${plural(count, "Här är det brev", `Här är de ${numberWord(count)} senaste breven`)} som exempelkommunen har skickat. Inget har lämnat datorn.`,
    to: "Till",
    when: "Skickat",
    kind: "Sort",
    kinds: { duties: "Det egna ansvaret", optional: "Går att avstå från", "log-in": "Inloggning" },
    nobody: "Borttaget namn",
    asHtml: "Brevet",
    asPlain: "Samma brev som ren text",
  },
  decline: {
    title: "Avstå från vissa brev",
    lead: "Du slipper brev om sådant som andra är sena med och påminnelsen en månad i förväg. Det du själv ska lämna får du alltid veta.",
    button: "Avstå från breven",
    doneTitle: "Du får inte längre de breven",
    done: "Det du själv ska lämna får du fortfarande brev om. Ångrar du dig ändrar du det på din egen sida.",
    toMe: "Till din sida",
  },
};
