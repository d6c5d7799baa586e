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
  notYet,
  off,
  partly,
  submitted,
  waiting,
} from "./story.ts";

const SICK_LEAVE: GoalStory = {
  title: "Sjukfrånvaron ska vara högst 5 procent",
  area: "God arbetsgivare och ekonomi",
  focusAreas: ["Hållbar hälsa"],
  unit: "Kommunledning",
  owner: "helena.grip",
  grades: [
    barely("Sjukfrånvaron är 7,1 procent. Den har minskat men är långt från målet."),
    barely("Sjukfrånvaron är 6,8 procent. Förskolan och hemtjänsten ligger över nio."),
    partly("Sjukfrånvaron är 6,4 procent och fem av åtta förvaltningsenheter når målet."),
    partly("Sjukfrånvaron är 5,9 procent. Den har minskat fyra tertial i rad men är fortfarande högre än målet."),
    partly(
      "Sjukfrånvaron är 5,8 procent. Förskolan och hemtjänsten har fortfarande över 8 procent, i övriga verksamheter är målet nått.",
    ),
    null,
  ],
  measures: [
    measure(
      "Sjukfrånvaro, alla anställda",
      "%",
      atMost(5),
      "Kolada N00090",
      [7.9, 7.7, 7.4],
      [7.1, 6.8, 6.4, 5.9, 5.8, 5.6],
    ),
    measure(
      "Långtidssjukfrånvaro, del av all sjukfrånvaro",
      "%",
      atMost(35),
      "Egen uppföljning",
      [47, 46, 44],
      [43, 42, 41, 40, 38],
    ),
    measure(
      "Hållbart medarbetarengagemang, index",
      "index",
      atLeast(80),
      "Medarbetarenkäten",
      [75, 76, 77],
      [null, null, 78, null, null, 79],
    ),
  ],
  activities: [
    activity(
      ["Alla chefer lär sig tidig rehabilitering", "96 chefer går två utbildningsdagar."],
      ["2025-09-01", "2026-02-27"],
      "helena.grip",
      [
        notYet("Börjar i september."),
        notYet("Utbildaren är upphandlad. De första dagarna är i september."),
        off("58 av 96 chefer är klara. Två tillfällen ställdes in på grund av snöoväder.", ["annat"], "2026-04-30"),
        doneOff("Klar i april, två månader senare än planerat.", ["forsenad-process"]),
      ],
    ),
    activity(
      ["Företagshälsan besöker alla förskolor", "Ett besök med handlingsplan på sexton förskolor."],
      ["2026-01-12", "2026-10-30"],
      "helena.grip",
      [
        going("Elva av sexton förskolor har fått besök."),
        going("Tretton av sexton förskolor har fått besök."),
        submitted(done("Alla sexton förskolor har fått besök och har en handlingsplan.")),
      ],
    ),
    activity(
      ["Hälsosamma scheman", "Nya principer för schemaläggning i vård och omsorg."],
      ["2025-02-03", "2026-12-18"],
      "helena.grip",
      [
        going("Principerna förhandlas."),
        going("Principerna är beslutade."),
        going("Tre av elva enheter har nya scheman."),
        going("Fem av elva enheter har nya scheman."),
        going("Sju av elva enheter har nya scheman."),
        draft(
          going(
            "Nio av elva enheter har nya scheman. De två sista är försenade på grund av det nya planeringssystemet.",
          ),
        ),
      ],
    ),
    activity(
      ["Samtal efter tredje frånvaron", "Chefen har samtal senast en vecka efter tredje tillfället på sex månader."],
      ["2026-02-02", "2026-12-11"],
      "helena.grip",
      [
        going("Rutinen är beslutad. 62 procent av samtalen hålls i tid."),
        going("74 procent av samtalen hålls i tid."),
        null,
      ],
    ),
    activity(
      ["Friskvård på arbetstid i hemtjänsten", "En timme i veckan i tre grupper."],
      ["2026-03-02", "2026-11-30"],
      "helena.grip",
      [
        going("Två av tre grupper har börjat."),
        off(
          "Träningen hinns inte med under sommaren och hösten eftersom vikarier saknas.",
          ["resursbrist", "sjukfranvaro"],
          "2027-05-31",
        ),
        submitted(
          off(
            "Gruppen i Norrby med tre medarbetare har hög sjukfrånvaro. Träningen har inte kommit igång där.",
            ["resursbrist"],
            "2027-05-31",
          ),
        ),
      ],
    ),
  ],
};

const BALANCE: GoalStory = {
  title: "Ekonomin ska vara i balans",
  area: "God arbetsgivare och ekonomi",
  focusAreas: ["Hållbar gemenskap"],
  unit: "Kommunledning",
  owner: "mats.ekstrand",
  grades: [
    met("Resultatet följer budgeten."),
    partly("Prognosen visar ett underskott på 3 miljoner kronor i socialnämnden."),
    partly("Resultatet blev 1,4 procent av skatter och bidrag. Målet är 2 procent."),
    met("Resultatet följer budgeten med 4 miljoner kronor i marginal."),
    met("Prognosen för helåret är 2,3 procent av skatter och bidrag. Alla nämnder håller sin budget."),
    null,
  ],
  measures: [
    measure(
      "Resultat av skatter och bidrag",
      "%",
      atLeast(2),
      "Egen uppföljning",
      [2.4, 1.1, 1.6],
      [2.1, 1.2, 1.4, 2.4, 2.3],
    ),
    measure(
      "Nämndernas avvikelse mot budget",
      "%",
      atMost(0.5),
      "Egen uppföljning",
      [0.6, 1.2, 0.8],
      [0.4, 0.9, 0.7, 0.2, 0.3],
    ),
  ],
  activities: [
    activity(
      ["Månadsuppföljning i alla enheter", "Enhetscheferna lämnar prognos den åttonde varje månad."],
      ["2025-01-13", "2026-12-31"],
      "susanne.brolin",
      [
        going("84 procent av prognoserna kommer i tid."),
        going("88 procent av prognoserna kommer i tid."),
        going("91 procent av prognoserna kommer i tid."),
        going("93 procent av prognoserna kommer i tid."),
        going("93 procent av prognoserna kommer i tid. Träffsäkerheten har ökat."),
        draft(going("94 procent av prognoserna kommer i tid. Under tertial 2 var siffran 93 procent.")),
      ],
    ),
    activity(
      ["Översyn av lokaler", "Kommunen lämnar lokaler som inte behövs."],
      ["2026-01-12", "2026-11-30"],
      "annsofie.rydell",
      [
        going("37 lokaler är genomgångna och åtta kan lämnas."),
        going("Tre av åtta lokaler är uppsagda. Det sparar 1,2 miljoner kronor om året."),
        submitted(
          off(
            "Fem av åtta lokaler är uppsagda. Beslut om de tre sista, som föreningar använder, har skjutits upp.",
            ["beslut-drojer"],
            "2027-03-31",
          ),
        ),
      ],
    ),
    activity(
      ["Gemensamt inköp av livsmedel", "Avtal tillsammans med två grannkommuner."],
      ["2026-02-02", "2026-09-30"],
      "susanne.brolin",
      [
        going("Underlaget är klart och upphandlingen annonseras i maj."),
        going("Två anbud har kommit in och utvärderas."),
        done("Avtalet gäller från den 1 oktober och beräknas spara 900 000 kronor om året."),
      ],
    ),
    activity(
      ["Långtidsplan för investeringar", "Tioårsplan som visar driftkostnaden av varje investering."],
      ["2026-03-02", "2026-12-18"],
      "mats.ekstrand",
      [
        going("Alla nämnder har lämnat sina behov."),
        waiting("Väntar på besked om statsbidrag till reningsverket.", ["beslut-drojer"]),
        null,
      ],
    ),
    activity(
      ["Effektivare fakturahantering", "Alla fakturor blir elektroniska."],
      ["2025-03-03", "2025-09-30"],
      "susanne.brolin",
      [
        going("81 procent av fakturorna är elektroniska."),
        doneOff("96 procent av fakturorna är elektroniska. De sista leverantörerna saknar system.", ["leverantor"]),
      ],
    ),
  ],
};

export const HOUSE_GOALS: readonly GoalStory[] = [SICK_LEAVE, BALANCE];
