import {
  cannotBeJudged,
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
  notYet,
  off,
  partly,
  returned,
  submitted,
  waiting,
} from "./story.ts";

const SMALLER_GROUPS: GoalStory = {
  title: "Förskolan ska ha mindre barngrupper",
  area: "Lära och växa",
  focusAreas: ["Hållbar vardag", "Hållbar kompetens"],
  unit: "Förskola",
  owner: "eva.nystrom",
  grades: [
    partly("Grupperna har i snitt 15,2 barn. Två nya avdelningar öppnar i augusti."),
    partly("De två nya avdelningarna är öppna och snittet är nu 14,6 barn."),
    met("Snittet är 13,8 barn, och inga grupper för de yngsta har fler än tolv. Målvärdet är nått."),
    met("Grupperna har i snitt 13,4 barn. Personaltätheten är oförändrad."),
    met("Grupperna har i snitt 13 barn. Målet är högst 14. Alla avdelningar har minst en förskollärare."),
    draft(met("Grupperna har i snitt 13,2 barn och målvärdet är nått även denna höst.")),
  ],
  measures: [
    measure(
      "Barn per grupp, medelvärde",
      "barn",
      atMost(14),
      "Egen uppföljning",
      [16.1, 15.8, 15.4],
      [15.2, 14.6, 13.8, 13.4, 13, 13.2],
    ),
    measure(
      "Barn per årsarbetare",
      "barn",
      atMost(5),
      "Kolada N11102",
      [5.6, 5.4, 5.3],
      [null, null, 5.1, null, null, 4.9],
    ),
    measure(
      "Årsarbetare med förskollärarlegitimation",
      "%",
      atLeast(45),
      "Kolada N11810",
      [38, 39, 41],
      [null, null, 43, null, null],
    ),
  ],
  activities: [
    activity(
      ["Två nya avdelningar på Lekstugans förskola", "Plats för 30 barn, klart till höstterminens start."],
      ["2025-01-13", "2025-08-29"],
      "katarina.lof",
      [
        going("Bygget följer tidplanen. Bygglovet vann laga kraft i februari."),
        done("Avdelningarna öppnade den 11 augusti. 28 av 30 platser är fyllda."),
      ],
    ),
    activity(
      ["Paviljong vid Norrgårdens förskola", "En tillfällig avdelning för 16 barn medan förskolan byggs om."],
      ["2026-01-12", "2026-08-31"],
      "jenny.sundin",
      [going("Paviljongen är beställd och markarbetet börjar i maj."), done("Paviljongen togs i bruk den 10 augusti.")],
    ),
    activity(
      [
        "Barnskötare läser till förskollärare",
        "Åtta barnskötare studerar på halvfart med bibehållen lön en dag i veckan.",
      ],
      ["2025-08-25", "2026-12-31"],
      "eva.nystrom",
      [
        notYet("Åtta av elva sökande är antagna och börjar i augusti."),
        going("Alla åtta har börjat."),
        going("Sju av åtta fortsätter. En har avslutat studierna av egna skäl."),
        going("Studierna fortsätter. Vikariekostnaden är lägre än vi räknade med."),
        going("Sju barnskötare har klarat första året."),
        submitted(
          going(
            "Sju barnskötare har klarat tre av sju terminer. Studierna fortsätter 2027 och kommunen betalar vikarier som förut.",
          ),
        ),
      ],
    ),
    activity(
      ["Fördelning av barn efter behov", "Avdelningar med många barn i behov av stöd får mindre grupper."],
      ["2026-02-02", "2026-09-30"],
      "katarina.lof",
      [
        going("Modellen är framtagen tillsammans med rektorerna."),
        going("Modellen används på sex av sexton förskolor."),
        done("Modellen används på alla sexton förskolor sedan september."),
      ],
    ),
    activity(
      ["Vikariepool för förskola", "Tolv fast anställda vikarier, så att grupperna inte slås ihop när någon är borta."],
      ["2026-03-02", "2026-10-31"],
      "jenny.sundin",
      [
        waiting("Väntar på beslut om pengar i juni.", ["beslut-drojer"]),
        off(
          "Pengarna kom i juni. Sju av tolv är anställda, de sista intervjuas i september.",
          ["beslut-drojer"],
          "2026-12-01",
        ),
        submitted(
          doneOff("Tolv vikarier är anställda sedan den 1 december, en månad senare än planerat.", ["beslut-drojer"]),
        ),
      ],
    ),
    activity(
      ["Ny modell för placering i kö", "Vårdnadshavare får besked om plats minst två månader i förväg."],
      ["2026-04-01", "2026-11-30"],
      "eva.nystrom",
      [
        notYet("Börjar när det nya systemet för köer är på plats i maj."),
        going("Systemet är i drift. De första beskeden skickades i augusti."),
        null,
      ],
    ),
  ],
};

const WELL_BEING: GoalStory = {
  title: "Fler unga ska må bra i skolan",
  area: "Lära och växa",
  focusAreas: ["Hållbar hälsa", "Hållbar gemenskap"],
  unit: "Elevhälsa",
  owner: "sofia.berg",
  grades: [
    barely("Elevhälsan saknar två kuratorer och väntetiden är sex veckor."),
    barely("En kurator är anställd. Väntetiden är fem veckor, målet är två."),
    barely("Väntetiden är fyra veckor. Enkäten visar ingen förändring i hur eleverna mår."),
    barely("Elevhälsan är fulltalig men skolfrånvaron minskar inte."),
    cannotBeJudged(
      "Elevhälsan är på plats, men om eleverna mår bättre visar först enkäten i november. Utan den går målet inte att bedöma.",
    ),
    null,
  ],
  measures: [
    measure(
      "Elever i årskurs 8 som mår bra eller mycket bra",
      "%",
      atLeast(80),
      "Elevhälsoenkäten",
      [68, 69, 70],
      [null, null, 70, null, null],
    ),
    measure("Väntetid till kurator", "veckor", atMost(2), "Egen uppföljning", [7, 7, 6], [6, 5, 4, 3, 2.5, 2]),
    measure(
      "Elever som känner sig trygga i skolan, årskurs 5",
      "%",
      atLeast(92),
      "Skolinspektionens enkät",
      [84, 86, 86],
      [null, 87, null, null, 88, null],
    ),
  ],
  activities: [
    activity(
      ["Två kuratorer anställs", "En på Centralskolan och en som delas av de små skolorna."],
      ["2025-01-13", "2026-03-31"],
      "sofia.berg",
      [
        off("Ingen sökande uppfyllde kraven. Tjänsterna annonseras om.", ["resursbrist"], "2025-10-01"),
        off("En kurator började i augusti. Den andra tjänsten är utlyst.", ["resursbrist"], "2026-03-31"),
        off("Den andra tjänsten har fyra sökande. Anställning väntas i februari.", ["resursbrist"], "2026-03-31"),
        doneOff("Den andra kuratorn började den 16 mars. Rekryteringen tog ett år längre än planerat.", [
          "resursbrist",
        ]),
      ],
    ),
    activity(
      ["Samtal om mående i årskurs 4, 7 och gymnasiet", "Skolsköterskan träffar varje elev minst en gång."],
      ["2026-01-12", "2026-12-18"],
      "asa.hedlund",
      [
        going("Samtalen har börjat på alla skolor. 140 av 412 elever har haft sitt samtal."),
        going("238 av 412 samtal är genomförda."),
        submitted(going("238 av 412 samtal är genomförda.")),
      ],
    ),
    activity(
      ["Enkät om elevernas hälsa", "Samma frågor som 2024, i årskurs 5, 8 och gymnasiets år 2."],
      ["2026-08-17", "2026-12-11"],
      "tomas.wallin",
      [notYet("Genomförs i november."), notYet("Frågorna är klara. Enkäten skickas ut i november."), null],
    ),
    activity(
      ["Rörelse varje dag", "Minst 30 minuter rörelse på skoltid i alla årskurser."],
      ["2025-08-18", "2026-06-12"],
      "sofia.berg",
      [
        notYet("Börjar vid terminsstarten."),
        going("Fyra skolor har infört daglig rörelse."),
        going("Sju av nio skolor är igång."),
        going("Åtta av nio skolor är igång. Den nionde saknar gymnastiksal till dess att taket är lagat."),
        done("Alla nio skolor har daglig rörelse sedan april."),
      ],
    ),
    activity(
      [
        "Trygghetsvandringar med elevråden",
        "Elevråd, vaktmästare och kurator går igenom skolgården två gånger om året.",
      ],
      ["2026-02-02", "2026-11-27"],
      "tomas.wallin",
      [
        going("Fem av nio skolor har haft sin första vandring. Bättre belysning är det vanligaste önskemålet."),
        going("Alla nio skolor har haft sin första vandring. Belysningen på Norrskolan är åtgärdad."),
        returned(
          off(
            "Tomas Wallin har varit sjukskriven sedan oktober och höstens vandringar är därför inte genomförda på fyra skolor.",
            ["sjukfranvaro"],
            "2027-03-31",
          ),
          "Ta bort uppgiften om sjukskrivning. Skriv bara att vandringarna är uppskjutna och när de blir av.",
        ),
      ],
    ),
    activity(
      ["Gemensam rutin för skolfrånvaro", "Skola, elevhälsa och socialtjänst arbetar efter samma steg."],
      ["2026-01-12", "2026-09-30"],
      "asa.hedlund",
      [
        going("Ett utkast är skrivet tillsammans med socialtjänsten."),
        off(
          "Rutinen är klar men inte beslutad. Samverkansgruppen möts först i oktober.",
          ["beslut-drojer"],
          "2026-11-15",
        ),
        draft(going("Rutinen är beslutad och gäller från den 15 november. Den har följts upp och i skolorna.")),
      ],
    ),
    activity(
      ["Föräldrastöd i grupp", "Kurs i sju träffar för föräldrar till barn i årskurs 4–6."],
      ["2025-02-03", "2025-11-28"],
      "tomas.wallin",
      [
        going("En grupp med elva föräldrar har börjat."),
        going("Andra gruppen börjar i september. Kursen ges även på arabiska."),
        done("Tre grupper har genomförts med sammanlagt 34 föräldrar."),
      ],
    ),
  ],
};

export const CHILDREN_GOALS: readonly GoalStory[] = [SMALLER_GROUPS, WELL_BEING];
