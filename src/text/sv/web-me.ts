import { dateInWords } from "./days.ts";
import { figures, listed, plural } from "./grammar.ts";

/** The person's own page. */
export const webMe = {
  title: "Ditt konto",
  lead: (email: string | null, roles: readonly string[]) =>
    [
      email === null ? "" : `Du är inloggad som ${email}.`,
      roles.length === 0
        ? "Du har ingen roll här just nu."
        : `Du är ${listed(roles.map((role) => role.toLocaleLowerCase("sv")))}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  saved: "Sparat.",
  details: {
    title: "Uppgifter",
    name: "Namn",
    language: "Språk",
    languages: { sv: "Svenska", en: "English" },
    mail: "E-post till dig",
    mailHint: "Påminnelser om det du själv ska lämna kommer alltid. Resten kan du avstå från.",
    optionalMail: "Sammanfattningar och nyheter om uppföljningen",
    save: "Spara uppgifterna",
  },
  password: {
    title: "Lösenord",
    has: "Du kan logga in med lösenord och med länk i mejl.",
    hasNot: "Du loggar in med en länk i mejl. Ett lösenord är snabbare om du är här ofta.",
    current: "Nuvarande lösenord",
    next: "Nytt lösenord",
    nextHint: "Minst tolv tecken. En mening du minns är bättre än krångliga tecken.",
    set: "Välj lösenord",
    change: "Byt lösenord",
    remove: "Ta bort lösenordet",
    again: "Logga in igen",
    againWhy: "Du loggade in för mer än en kvart sedan. Logga in igen, så kan du ändra hur du loggar in.",
    ends: "Alla andra inloggningar avslutas.",
  },
  codes: {
    title: "Engångskoder",
    off: "En kod från en app i telefonen, utöver lösenord eller länk. Då räcker det inte att någon kommer åt din e-post.",
    on: (since: string) => `Engångskoder är på sedan ${dateInWords(since)}.`,
    turnOn: "Slå på engångskoder",
    again: "Logga in igen för att slå på engångskoder, som för lösenordet ovan.",
    scan: "Läs av QR-koden med din app för engångskoder, eller skriv in nyckeln i appen. Skriv sedan koden som appen visar.",
    picture: "QR-kod med nyckeln för din app. Nyckeln står också i text bredvid.",
    secret: "Nyckel",
    code: "Engångskod",
    codeHint: "Sex siffror från din app.",
    confirm: "Bekräfta och slå på",
    cancel: "Avbryt",
    turnOff: "Slå av engångskoder",
  },
  sessions: {
    title: "Här är du inloggad",
    here: "Här, nu",
    unknown: "Okänd webbläsare",
    since: (moment: string) => `Inloggad ${moment}`,
    lastSeen: (moment: string) => `Använd ${moment}`,
    end: "Logga ut",
    endAbout: (device: string, since: string) => `från ${device}, inloggad ${since}`,
    endAll: "Logga ut överallt",
    rules: (hours: number, days: number) =>
      `En inloggning slutar efter ${figures(hours)} timmar utan användning och alltid efter ${figures(days)} ${plural(days, "dag", "dagar")}.`,
  },
  logOut: "Logga ut",
  changed: "Kontot ändrades i ett annat fönster. Titta igenom uppgifterna och spara igen.",
  faults: {
    "name-missing": "Skriv ditt namn.",
    "text-too-long": "Korta texten till högst 200 tecken.",
    "password-wrong": "Lösenordet stämmer inte med det du har nu.",
    "log-in-again": "Du loggade in för mer än en kvart sedan. Logga in igen först.",
    "password-too-short": "Välj ett lösenord med minst tolv tecken.",
    "password-too-long": "Välj ett lösenord med högst 200 tecken.",
    "password-easy-to-guess":
      "Lösenordet är lätt att gissa. Undvik vanliga lösenord, ditt namn, kommunens namn och upprepningar.",
    "code-wrong": "Koden stämmer inte, eller så är den redan använd. Vänta på nästa och skriv den.",
    "too-many-tries": "Det har blivit många försök. Vänta en kvart och försök igen.",
  },
};
