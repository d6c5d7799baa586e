import type { Language } from "#text/language.ts";
import { capitalised, numberWord } from "./grammar.ts";
import { dayInWords } from "./days.ts";

/** What every page of the application says: shell, buttons, refusals. Each area's own sentences stand in web-<area>.ts. */
export const web = {
  language: "sv" as Language,
  product: "Tertial",
  skip: "Hoppa till innehållet",
  menu: "Meny",
  mainMenu: "Huvudmeny",
  crumbs: "Du är här",
  nav: {
    toDo: "Att göra",
    goals: "Mål",
    followUp: "Uppföljning",
    report: "Rapport",
    plan: "Plan",
    compare: "Jämför",
    search: "Sök",
    admin: "Administration",
  },
  left: (count: number) => ` ${count} kvar`,
  logOut: "Logga ut",
  foot: {
    help: "Hjälp",
    accessibility: "Tillgänglighet",
    privacy: "Så behandlar vi uppgifter",
    language: "English",
  },
  openRound: (period: string, due: string) => `${capitalised(period)} · rundan är öppen till ${dayInWords(due)}`,
  demoBanner: (day: string) => `Det här är ett exempel med påhittade uppgifter. Dagens datum är ${day}.`,
  demoOutbox: "Se mejlen som skickas",
  plainHttpBanner: "Sidan används utan krypterad anslutning. Använd den bara för att prova, på den egna datorn.",
  faultTitle: (title: string) => `Fel: ${title}`,
  errorSummary: (count: number) =>
    count === 1 ? "En sak behöver ändras" : `${capitalised(numberWord(count))} saker behöver ändras`,
  refusals: {
    "not-your-duty": "Det här är någon annans att lämna.",
    "not-your-role": "Din roll ger inte rätt till det här.",
    "not-published": "Det här visas för alla när rundan är godkänd.",
    "round-not-open": "Rundan är inte öppen.",
    "round-approved": "Rundan är godkänd och låst. Ett fel rättas med en rättelse.",
    "round-not-under-review": "Rundan är inte under granskning.",
    "round-already-open": "Rundan är redan öppnad.",
    "round-not-approved": "Rundan är inte godkänd än. Det som är fel ändras där det står.",
    "already-submitted": "Det här är redan klarmarkerat.",
    "already-approved": "Det här är redan godkänt.",
    "nothing-submitted": "Det finns inget klarmarkerat än.",
  },
  problems: {
    unclaimed:
      "Den här adressen hör inte till någon kommun. Den som driver Tertial lägger till en med: tertial municipality add NAMN",
    notFound: {
      title: "Sidan finns inte",
      text: "Adressen kan vara gammal, eller så har du inte rätt att se det den ledde till.",
    },
    notPermitted: { title: "Du har inte rätt till det här", notPublished: "Inte godkänt än" },
    forgedForm: {
      title: "Formuläret gick inte att ta emot",
      text: "Det hör inte till din inloggning. Gå tillbaka, ladda om sidan och försök igen.",
    },
    unreadableForm: {
      title: "Formuläret gick inte att läsa",
      text: "Något i det saknas eller går inte att spara, till exempel ett osynligt tecken. Gå tillbaka, ladda om sidan och försök igen.",
    },
    tooLarge: { title: "Filen är för stor", text: "Den kan vara högst 20 MB. Gå tillbaka och välj en mindre." },
    tooMuchText: {
      title: "Det är för mycket text",
      text: "Ett formulär kan vara högst 1 MB. Gå tillbaka och korta texten.",
    },
    tooBusy: {
      title: "Många filer läses in just nu",
      text: "Gå tillbaka, vänta en halv minut och skicka igen.",
    },
    failed: {
      title: "Något gick fel hos oss",
      text: (id: string) => `Försök igen om en stund. Säg numret ${id} om du hör av dig, så hittar vi felet.`,
    },
    backToStart: "Till startsidan",
  },
};
