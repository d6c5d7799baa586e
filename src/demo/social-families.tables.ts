import {
  activity,
  approved,
  atLeast,
  atMost,
  barely,
  done,
  doneOff,
  draft,
  going,
  type GoalStory,
  measure,
  notMet,
  notYet,
  off,
  partly,
  returned,
  submitted,
  waiting,
} from "./story.ts";

const HELP_SOONER: GoalStory = {
  title: "Barn som far illa ska få hjälp snabbare",
  area: "Trygghet och omsorg",
  focusAreas: ["Hållbar hälsa", "Hållbar vardag"],
  unit: "Individ- och familjeomsorg",
  owner: "amir.rahimi",
  grades: [
    notMet("Utredningarna tar i snitt 118 dagar och var tredje överskrider lagens gräns på fyra månader."),
    notMet("Utredningstiden är oförändrad. Tre tjänster är vakanta."),
    barely("Två handläggare är anställda och köen har minskat, men utredningstiden är fortfarande lång."),
    barely("Utredningarna tar i snitt 108 dagar. Familjecentralen har öppnat."),
    partly("Fler handläggare har kortat utredningarna från 118 till 96 dagar. Målet är högst 90."),
    null,
  ],
  measures: [
    measure(
      "Utredningstid för barn, medelvärde",
      "dagar",
      atMost(90),
      "Kolada U33400",
      [121, 124, 118],
      [118, 119, 114, 108, 96, 93],
    ),
    measure(
      "Utredningar som tar mer än fyra månader",
      "%",
      atMost(5),
      "Egen uppföljning",
      [31, 34, 33],
      [33, 34, 27, 19, 11, 9],
    ),
    measure(
      "Familjer som får en första kontakt inom 14 dagar",
      "%",
      atLeast(90),
      "Egen uppföljning",
      [71, 70, 74],
      [75, 76, 80, 84, 88],
    ),
  ],
  activities: [
    activity(
      ["Fyra handläggare till mottagningen", "Två tjänster från 2025 och två från 2026."],
      ["2025-02-03", "2026-08-31"],
      "amir.rahimi",
      [
        off("Inga sökande med socionomexamen till de två första tjänsterna.", ["resursbrist"], "2025-12-31"),
        off("En handläggare är anställd och börjar i oktober.", ["resursbrist"], "2025-12-31"),
        going("De två första tjänsterna är tillsatta."),
        going("Den tredje handläggaren började i mars."),
        off("Tre av fyra är anställda. Den sista tjänsten annonseras om i september.", ["resursbrist"], "2026-12-01"),
        submitted(
          doneOff("Den fjärde handläggaren började den 1 december, tre månader senare än planerat.", ["resursbrist"]),
        ),
      ],
    ),
    activity(
      ["Familjecentral i Granboda centrum", "Barnhälsovård, öppen förskola och socialtjänst i samma lokal."],
      ["2025-03-03", "2026-02-27"],
      "leila.haddad",
      [
        going("Lokalen är hyrd och avtal med regionen är skrivet."),
        going("Ombyggnaden pågår och följer tidplanen."),
        going("Ombyggnaden är klar och inflyttning sker i januari."),
        done("Familjecentralen öppnade den 9 februari. Den har i snitt 40 besök om dagen."),
      ],
    ),
    activity(
      ["Gemensam mottagning för orosanmälningar", "Ett team bedömer alla anmälningar samma dag."],
      ["2026-01-12", "2026-06-30"],
      "amir.rahimi",
      [going("Teamet är bemannat och prövar arbetssättet."), done("Alla anmälningar bedöms samma dag sedan maj.")],
    ),
    activity(
      ["Signs of Safety för alla utredare", "Grundutbildning på fem dagar och handledning varje månad."],
      ["2026-02-02", "2026-11-30"],
      "petra.aberg",
      [
        going("Nio av fjorton utredare har gått utbildningen."),
        off(
          "Elva av fjorton är klara. Två utbildningsdagar sköts upp eftersom utbildaren fick förhinder.",
          ["leverantor"],
          "2027-01-29",
        ),
        draft(off("Tretton av fjorton är klara.", [], "2027-01-29")),
      ],
    ),
    activity(
      ["Samordnad individuell plan i digital form", "Skola, region och socialtjänst skriver i samma plan."],
      ["2026-03-02", "2026-12-18"],
      "petra.aberg",
      [
        going("Regionen har godkänt den gemensamma mallen."),
        waiting("Regionen har pausat arbetet till dess att frågan om sekretess är utredd.", ["beslut-drojer"]),
        null,
      ],
    ),
    activity(
      ["Öppenvård i stället för placering", "Familjebehandlare hemma hos familjen fyra dagar i veckan."],
      ["2026-01-12", "2026-12-31"],
      "leila.haddad",
      [
        going("Två familjebehandlare har elva familjer."),
        going("Arton familjer har fått stöd. Fyra placeringar har kunnat undvikas."),
        approved(done("24 familjer har fått stöd under året. Verksamheten fortsätter 2027 inom ram.")),
      ],
    ),
    activity(
      ["Jourtelefon dygnet runt", "Avtal med grannkommunerna om gemensam socialjour."],
      ["2025-01-13", "2025-09-30"],
      "leila.haddad",
      [going("Avtalet förhandlas med tre kommuner."), done("Den gemensamma jouren började den 1 juni.")],
    ),
  ],
};

const SELF_SUPPORT: GoalStory = {
  title: "Fler ska försörja sig själva",
  area: "Trygghet och omsorg",
  focusAreas: ["Hållbar vardag", "Hållbar kompetens"],
  unit: "Arbetsmarknad och vuxenutbildning",
  owner: "jonas.ek",
  grades: [
    partly("Antalet hushåll med försörjningsstöd minskar något. Jobbspåren har börjat."),
    partly("Arbetslösheten är oförändrad men fler går från försörjningsstöd till studier."),
    partly("41 procent av dem som lämnade försörjningsstöd gick till arbete eller studier."),
    barely("Två större arbetsgivare har sagt upp personal, och fler söker försörjningsstöd."),
    barely("Fler än väntat har sökt försörjningsstöd sedan årsskiftet. Jobbspåren fungerar men platserna räcker inte."),
    null,
  ],
  measures: [
    measure("Arbetslöshet, 18–65 år", "%", atMost(6.5), "Kolada N03920", [7.4, 7.2, 7], [7, 6.9, 6.8, 7.4, 7.7, 7.6]),
    measure(
      "Från försörjningsstöd till arbete eller studier inom ett år",
      "%",
      atLeast(45),
      "Egen uppföljning",
      [36, 37, 38],
      [39, 40, 41, 37, 36],
    ),
  ],
  activities: [
    activity(
      ["Jobbspår inom vård, industri och kök", "Sex månaders praktik med utbildning en dag i veckan."],
      ["2025-02-03", "2026-12-18"],
      "hassan.omar",
      [
        going("Spåret för vård har tolv deltagare."),
        going("Alla tre spår är igång med sammanlagt 29 deltagare."),
        going("31 deltagare, varav 14 har fått anställning."),
        going("Industrispåret har pausats av företagen. De två andra fortsätter."),
        off(
          "Industrispåret är fortfarande pausat eftersom företagen varslar. Vi startar ett spår inom lokalvård i stället.",
          ["annat"],
          "2027-06-30",
        ),
        submitted(
          off(
            "Spåret inom lokalvård har nio deltagare. Av de 27 som deltar har 12 fått anställning.",
            ["annat"],
            "2027-06-30",
          ),
        ),
      ],
    ),
    activity(
      [
        "Matchningsmöte varje månad",
        "Arbetsförmedlingen, lärcentrum och socialtjänst går igenom deltagarna tillsammans.",
      ],
      ["2026-01-19", "2026-12-14"],
      "jonas.ek",
      [
        going("Fyra möten är genomförda och 19 personer har matchats."),
        going("Sju möten är genomförda och 33 personer har matchats."),
        submitted(done("Elva möten är genomförda och 52 personer har matchats.")),
      ],
    ),
    activity(
      ["Ekonomisk rådgivning utan väntetid", "Budget- och skuldrådgivning inom en vecka."],
      ["2026-02-02", "2026-10-31"],
      "lena.strom",
      [
        going("Väntetiden har gått från sex veckor till tre."),
        going("Väntetiden är en vecka."),
        returned(
          going("Väntetiden är en vecka."),
          "Stoppdatum var den 31 oktober. Är aktiviteten klar, eller ska den ha ett nytt datum?",
        ),
      ],
    ),
    activity(
      ["Feriejobb till alla sökande i årskurs 9", "Tre veckor i kommunen eller hos en förening."],
      ["2026-02-02", "2026-08-21"],
      "hassan.omar",
      [going("140 ungdomar har sökt. 120 platser är klara."), done("Alla 140 som sökte fick ett feriejobb.")],
    ),
    activity(
      ["Stöd till starta eget", "Kurs och rådgivning för den som har försörjningsstöd."],
      ["2026-03-02", "2026-11-27"],
      "lena.strom",
      [
        notYet("Handledaren börjar i maj, därför har kursen inte kunnat starta."),
        off(
          "Kursen fick för få anmälda och ställdes in. Vi provar enskild rådgivning i höst.",
          ["annat"],
          "2027-02-26",
        ),
        null,
      ],
    ),
    activity(
      ["Översyn av riktlinjer för försörjningsstöd", "Riktlinjerna ses över och antas av nämnden."],
      ["2025-03-03", "2025-12-12"],
      "lena.strom",
      [
        going("Nuläget är beskrivet och två workshopar är genomförda."),
        going("Ett förslag är ute på remiss."),
        done("Nämnden antog de nya riktlinjerna den 9 december."),
      ],
    ),
  ],
};

export const FAMILY_GOALS: readonly GoalStory[] = [HELP_SOONER, SELF_SUPPORT];
