import {
  activity,
  atLeast,
  done,
  draft,
  going,
  type GoalStory,
  measure,
  met,
  off,
  partly,
  submitted,
  waiting,
} from "./story.ts";

const ADULT_LEARNING: GoalStory = {
  title: "Fler vuxna ska kunna studera på hemorten",
  area: "Lära och växa",
  focusAreas: ["Hållbar kompetens", "Hållbar vardag"],
  unit: "Arbetsmarknad och vuxenutbildning",
  owner: "rebecka.strand",
  grades: [
    partly("Lärcentrum har 138 studerande. Kvällsöppet har börjat."),
    met("161 personer studerar på hemorten, fler än målvärdet för året."),
    met("Lärcentrum har 174 studerande vid årets slut och tre nya utbildningar har startat."),
    met("Lärcentrum har 196 studerande. Målvärdet för 2026 är 180."),
    met(
      "Lärcentrum har 212 studerande. Målet var 180. Sju av tio säger att de inte hade studerat om de behövt pendla.",
    ),
    submitted(
      met(
        "Lärcentrum har 218 studerande vid årets slut. Målvärdet är nått och alla aktiviteter utom en är genomförda.",
      ),
    ),
  ],
  measures: [
    measure(
      "Studerande på lärcentrum",
      "personer",
      atLeast(180),
      "Egen uppföljning",
      [82, 101, 120],
      [138, 161, 174, 196, 212, 218],
    ),
    measure(
      "Studerande som fullföljer sin kurs",
      "%",
      atLeast(75),
      "Kolada N18409",
      [69, 70, 71],
      [null, null, 73, null, null],
    ),
    measure(
      "Deltagare i sfi som når godkänt inom två år",
      "%",
      atLeast(60),
      "Kolada N18619",
      [44, 46, 49],
      [49, 51, 52, 55, 56],
    ),
  ],
  activities: [
    activity(
      ["Kvällsöppet lärcentrum", "Öppet till klockan 21 tre kvällar i veckan."],
      ["2025-01-13", "2026-06-12"],
      "rebecka.strand",
      [
        going("Öppet till 21 två kvällar i veckan sedan mars."),
        going("Besöken på kvällstid har ökat. Tredje kvällen börjar i oktober."),
        going("Tre kvällar i veckan sedan oktober."),
        going("Kvällarna har i snitt 24 besökare."),
        done("Kvällsöppet är nu ordinarie verksamhet med egen budget."),
      ],
    ),
    activity(
      ["Undersköterskeutbildning på distans", "Två starter om året med handledning på lärcentrum."],
      ["2026-01-12", "2026-12-18"],
      "rebecka.strand",
      [
        going("Första gruppen har 19 deltagare."),
        going("Andra gruppen har 22 deltagare. Praktikplatser finns till alla."),
        submitted(going("Två grupper studerar. Av 43 som började fortsätter 41, varav 30 kvinnor och 12 män.")),
      ],
    ),
    activity(
      ["Yrkeshögskola med regionen", "Ansökan om utbildning till drifttekniker med start 2026."],
      ["2025-03-03", "2026-09-30"],
      "lisa.norberg",
      [
        going("Behovet är beskrivet tillsammans med elva företag."),
        going("Ansökan lämnades in i september."),
        waiting("Myndigheten för yrkeshögskolan lämnar besked i januari.", ["beslut-drojer"]),
        going("Utbildningen är beviljad med 25 platser."),
        going("Utbildningen startade den 31 augusti med 24 studerande."),
        done("Utbildningen är igång och överlämnad till vuxenutbildningens ordinarie verksamhet."),
      ],
    ),
    activity(
      ["Studievägledning på biblioteken", "Drop-in en eftermiddag i månaden i fyra orter."],
      ["2026-01-26", "2026-12-11"],
      "lisa.norberg",
      [
        going("Vägledning har getts i tre av fyra orter. 37 personer har fått hjälp."),
        going("68 personer har fått vägledning sedan starten."),
        draft(going("Vägledningen fortsätter som som förut och besöken ökar.")),
      ],
    ),
    activity(
      ["Språkstöd på arbetsplatsen", "Språkombud på tolv arbetsplatser inom vård och omsorg."],
      ["2026-02-02", "2026-11-30"],
      "hassan.omar",
      [
        going("Sju språkombud är utbildade."),
        off(
          "Nio av tolv arbetsplatser har språkombud. Två ombud har slutat och utbildningen ges om i oktober.",
          ["resursbrist"],
          "2027-02-28",
        ),
        submitted(off("Tio av tolv arbetsplatser har språkombud. Två utbildas i januari.", [], "2027-02-28")),
      ],
    ),
    activity(
      ["Lärcentrum i norra kommundelen", "Två studierum och handledning en dag i veckan i Norrby."],
      ["2026-03-02", "2026-10-30"],
      "hassan.omar",
      [
        going("Lokalen är vald: det gamla tingshuset."),
        off(
          "Bredbandet i huset räcker inte för distansstudier. Nätägaren gräver i oktober.",
          ["leverantor"],
          "2026-11-30",
        ),
        null,
      ],
    ),
  ],
};

export const ADULT_GOALS: readonly GoalStory[] = [ADULT_LEARNING];
