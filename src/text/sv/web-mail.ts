import { numberWord, plural } from "./grammar.ts";

/** The demo's outbox, and declining mail by its link. */
export const webMail = {
  outbox: {
    see: "Se mejlen i exempelkommunens utkorg",
    title: "Utkorg",
    lead: (count: number) =>
      count === 0
        ? "Inga mejl än. De skrivs klockan 7 och när något händer."
        : `${plural(count, "Här är det mejl", `Här är de ${numberWord(count)} senaste mejlen`)} som exempelkommunen har skickat. Inget har lämnat datorn.`,
    to: "Till",
    when: "Skickat",
    kind: "Sort",
    kinds: { duties: "Det egna ansvaret", optional: "Går att avstå från", "log-in": "Inloggning" },
    nobody: "Borttaget namn",
    asHtml: "Mejlet",
    asPlain: "Samma mejl som ren text",
  },
  decline: {
    title: "Avstå från vissa mejl",
    lead: "Du slipper mejl om sådant som andra är sena med och påminnelsen en månad i förväg. Det du själv ska lämna får du alltid veta.",
    button: "Avstå från mejlen",
    doneTitle: "Du får inte längre de mejlen",
    done: "Det du själv ska lämna får du fortfarande mejl om. Ångrar du dig ändrar du det på din egen sida.",
    toMe: "Till din sida",
  },
};
