import {
  activity,
  atLeast,
  atMost,
  barely,
  done,
  doneOff,
  draft,
  going,
  type GoalStory,
  measure,
  met,
  notMet,
  notYet,
  off,
  partly,
  submitted,
} from "./story.ts";

const BUSINESS: GoalStory = {
  title: "Det ska vara enkelt att driva företag",
  area: "Jobb och boende",
  focusAreas: ["Hållbar gemenskap"],
  unit: "Kommunledning",
  owner: "daniel.sjoberg",
  grades: [
    partly("Företagslotsen är anställd. Handläggningstiden för bygglov är fortfarande för lång."),
    partly("Lotsen har hjälpt 40 företag. Handläggningstiden har minskat till 41 dagar."),
    met("Handläggningstiden är 33 dagar och nöjdheten bland företagen har ökat till 74."),
    met("Bygglov och tillstånd ges inom utlovad tid."),
    met("Bygglov och tillstånd ges inom utlovad tid. Företagens omdöme har ökat för tredje året i rad."),
    draft(met("Alla tre mått når sina målvärden. Etableringsgruppen fortsätter sitt arbete under 2027.")),
  ],
  measures: [
    measure(
      "Företagens sammanfattande omdöme, index",
      "index",
      atLeast(72),
      "SKR:s undersökning Insikt",
      [66, 68, 69],
      [null, 71, null, null, 74, null],
    ),
    measure(
      "Handläggningstid för bygglov, median",
      "dagar",
      atMost(35),
      "Egen uppföljning",
      [52, 48, 45],
      [44, 41, 33, 31, 29, 30],
    ),
    measure(
      "Nya företag per 1 000 invånare",
      "företag",
      atLeast(5),
      "Kolada N00941",
      [4.1, 4.4, 4.6],
      [null, null, 4.9, null, null, 5.2],
    ),
  ],
  activities: [
    activity(
      ["Företagslots", "En kontakt följer företaget genom alla tillstånd."],
      ["2025-01-13", "2026-06-30"],
      "daniel.sjoberg",
      [
        going("Lotsen började i februari och har träffat 22 företag."),
        going("40 företag har fått hjälp."),
        going("61 företag har fått hjälp. Nio av tio är nöjda."),
        going("79 företag har fått hjälp."),
        done("Lotsen är en fast tjänst sedan den 1 juni."),
      ],
    ),
    activity(
      ["E-tjänst för alla bygglov", "Alla ansökningar kan lämnas och följas digitalt."],
      ["2025-09-01", "2026-05-29"],
      "camilla.ostlund",
      [
        notYet("Börjar i september."),
        notYet("Leverantören är vald och arbetet börjar i september."),
        going("Hälften av ärendetyperna finns i tjänsten."),
        going("Alla ärendetyper utom strandskydd finns i tjänsten."),
        doneOff("Alla ärendetyper finns i tjänsten sedan den 1 juli, en månad senare än planerat.", ["leverantor"]),
      ],
    ),
    activity(
      ["Upphandlingsdialog med lokala företag", "Fyra möten om årets upphandlingar."],
      ["2026-02-02", "2026-11-30"],
      "susanne.brolin",
      [
        going("Två möten med sammanlagt 46 företag."),
        going("Tre av fyra möten är genomförda."),
        done("Fyra möten med sammanlagt 83 företag. Andelen lokala anbud har ökat från 31 till 38 procent."),
      ],
    ),
    activity(
      ["Näringslivsprogram 2027–2030", "Tas fram tillsammans med företagen och antas av kommunfullmäktige."],
      ["2026-01-12", "2026-12-18"],
      "daniel.sjoberg",
      [
        going("Tre workshopar är genomförda."),
        going("Programmet är ute på remiss till den 30 september."),
        submitted(
          off(
            "Kommunfullmäktige behandlar programmet i februari, eftersom remisstiden förlängdes.",
            ["beslut-drojer"],
            "2027-02-22",
          ),
        ),
      ],
    ),
    activity(
      ["Industrimark vid riksvägen", "Fem hektar byggklar mark."],
      ["2025-03-03", "2026-10-30"],
      "robert.haglund",
      [
        going("Detaljplanen har vunnit laga kraft."),
        going("Arkeologisk förundersökning pågår."),
        going("Förundersökningen är klar utan fynd."),
        going("Entreprenören har börjat med vägen."),
        going("Väg och vatten är framdragna till två av tre tomter."),
        submitted(going("Två av tre tomter är sålda. Den tredje tomten blir klar till våren och")),
      ],
    ),
    activity(
      ["Frukostmöten i fem orter", "Möten mellan företag och kommunledning."],
      ["2025-02-03", "2025-11-28"],
      "daniel.sjoberg",
      [
        going("Två möten är genomförda."),
        going("Tre av fem möten är genomförda."),
        done("Alla fem möten är genomförda med sammanlagt 214 deltagare."),
      ],
    ),
  ],
};

const MOVING_IN: GoalStory = {
  title: "Fler ska vilja flytta till Granboda",
  area: "Jobb och boende",
  focusAreas: ["Hållbar vardag", "Hållbar gemenskap"],
  unit: "Kommunledning",
  owner: "elin.torstensson",
  grades: [
    barely("Befolkningen minskade med 18 personer. Inflyttningen är oförändrad."),
    barely("Befolkningen minskade med 22 personer. Kampanjen startar i höst."),
    notMet("Kommunen har 61 färre invånare än vid årets början, trots kampanjen."),
    notMet("Kommunen har 41 färre invånare än vid årsskiftet."),
    barely("Inflyttningen ökade under sommaren men når inte målvärdet. Fler ungdomar än väntat flyttar."),
    null,
  ],
  measures: [
    measure(
      "Förändring av folkmängden sedan årsskiftet",
      "personer",
      atLeast(0),
      "SCB",
      [-12, -35, -48],
      [-18, -22, -61, -41, -29],
    ),
    measure(
      "Invånare som rekommenderar andra att flytta hit",
      "%",
      atLeast(65),
      "SCB:s medborgarundersökning",
      [56, 58, 58],
      [null, null, 59, null, null],
    ),
    measure("Inflyttade", "personer", atLeast(300), "SCB", [241, 258, 249], [74, 151, 246, 81, 169]),
  ],
  activities: [
    activity(
      ["Inflyttarservice", "En person som hjälper nya invånare med skola, boende och arbete för medflyttande."],
      ["2026-01-12", "2026-12-18"],
      "elin.torstensson",
      [
        going("Tjänsten är tillsatt och 31 hushåll har fått hjälp."),
        going("58 hushåll har fått hjälp. Elva av dem har flyttat hit."),
        draft(going("77 hushåll har fått hjälp, varav 19 har flyttat hit.")),
      ],
    ),
    activity(
      ["Möt Granboda: besöksdagar för återvändare", "Två helger om året för den som har flyttat härifrån."],
      ["2025-08-18", "2026-09-13"],
      "elin.torstensson",
      [
        notYet("Börjar i augusti."),
        going("Programmet är klart och den första helgen hålls i september."),
        going("64 personer kom till den första helgen."),
        going("Andra helgen planeras till september."),
        going("81 personer är anmälda till helgen i september."),
        doneOff("Helgen fick ställas in och ersattes av en digital träff med 35 deltagare.", ["annat"]),
      ],
    ),
    activity(
      ["Lediga tomter på kartan", "Alla kommunala tomter visas på en karta med pris och tjänster i närheten."],
      ["2026-02-02", "2026-06-30"],
      "patrik.hedin",
      [
        going("Kartan är byggd och fylls med tomter."),
        done("Kartan publicerades den 9 juni och har haft 3 200 besök."),
      ],
    ),
    activity(
      ["Fiber till norra kommundelarna", "410 hushåll får möjlighet att ansluta sig."],
      ["2026-03-02", "2026-12-31"],
      "patrik.hedin",
      [
        notYet("Bidraget är beviljat men nätägaren börjar gräva i juni, eftersom tjälen låg kvar länge."),
        off(
          "120 av 410 hushåll är anslutna. Nätägaren saknar entreprenör på två sträckor.",
          ["leverantor"],
          "2027-06-30",
        ),
        null,
      ],
    ),
    activity(
      ["Kampanj i tre storstadsregioner", "Annonser och film om att bo och arbeta i Granboda."],
      ["2025-09-01", "2025-12-12"],
      "elin.torstensson",
      [
        notYet("Börjar i september."),
        notYet("Filmen är klar. Kampanjen börjar i september."),
        done("Filmen har visats 210 000 gånger. Hur många som har flyttat hit av den vet vi inte."),
      ],
    ),
  ],
};

export const GROWTH_GOALS: readonly GoalStory[] = [BUSINESS, MOVING_IN];
