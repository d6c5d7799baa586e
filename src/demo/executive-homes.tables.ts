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
  partly,
  returned,
  submitted,
  waiting,
} from "./story.ts";

const HOMES: GoalStory = {
  title: "Det ska byggas fler bostäder",
  area: "Jobb och boende",
  focusAreas: ["Hållbar vardag"],
  unit: "Samhällsbyggnad",
  owner: "fredrik.noren",
  grades: [
    partly("Tolv bostäder är färdiga och två detaljplaner är antagna."),
    barely("Fjorton bostäder är färdiga. Detaljplanen för Södra Ängen är överklagad."),
    barely("19 bostäder av årets 35 är färdiga. Räntan och överklagandena bromsar."),
    barely("Fyra bostäder är klara av årets 40. Södra Ängen prövas av domstolen."),
    barely("12 bostäder är klara av årets 40. Två detaljplaner är överklagade."),
    null,
  ],
  measures: [
    measure(
      "Färdigställda bostäder sedan årsskiftet",
      "bostäder",
      atLeast(40),
      "Egen uppföljning",
      [31, 24, 22],
      [12, 14, 19, 4, 12, 21],
    ),
    measure(
      "Planlagda bostäder i lagakraftvunna planer",
      "bostäder",
      atLeast(250),
      "Egen uppföljning",
      [180, 190, 176],
      [176, 168, 168, 164, 164, 224],
    ),
    measure(
      "Ungdomar 20–24 år som bor kvar hos föräldrar",
      "%",
      atMost(30),
      "SCB",
      [36, 37, 37],
      [null, null, 36, null, null],
    ),
  ],
  activities: [
    activity(
      ["Detaljplan Södra Ängen", "Plan för 60 bostäder i blandade former."],
      ["2025-01-13", "2026-09-30"],
      "fredrik.noren",
      [
        going("Planen antogs av kommunfullmäktige i april."),
        waiting("Planen är överklagad till mark- och miljödomstolen.", ["forsenad-process"]),
        waiting("Planen är överklagad till mark- och miljödomstolen.", ["forsenad-process"]),
        waiting("Domstolen har hållit syn. Dom väntas i september.", ["forsenad-process"]),
        waiting("Dom väntas i september.", ["forsenad-process"], "2026-12-18"),
        submitted(
          doneOff("Domstolen avslog överklagandet i oktober. Planen vann laga kraft den 12 november.", [
            "forsenad-process",
          ]),
        ),
      ],
    ),
    activity(
      ["Markanvisning kvarteret Smedjan", "Tävling om 30 hyresrätter."],
      ["2026-01-19", "2026-10-30"],
      "robert.haglund",
      [
        going("Underlaget är klart och tävlingen öppnar i maj."),
        going("Fem förslag har kommit in. Juryn möts i september."),
        done("Marken är anvisad. Bygget börjar hösten 2027."),
      ],
    ),
    activity(
      ["Ombyggnad av Torget 4", "Tolv lägenheter i tidigare kontorslokaler."],
      ["2025-03-03", "2026-08-31"],
      "annsofie.rydell",
      [
        going("Bygglov är sökt."),
        going("Rivningen inne i huset är klar."),
        going("Stommen är klar. Hissen är beställd."),
        going("Åtta av tolv lägenheter är klara för besiktning."),
        done("Alla tolv lägenheter är inflyttade sedan den 1 augusti."),
      ],
    ),
    activity(
      ["Trygghetsbostäder i Norrby", "24 lägenheter i samarbete med bostadsbolaget."],
      ["2026-02-02", "2026-12-18"],
      "robert.haglund",
      [
        going("Avsiktsförklaringen med bostadsbolaget är påskriven."),
        waiting("Bolaget har pausat projektet tills räntan är lägre.", ["annat"]),
        returned(
          going("Projektet har avbrutits av bolaget och vi söker en ny partner."),
          "Statusen säger pågående enligt plan men texten att projektet är avbrutet. Välj den status som stämmer.",
        ),
      ],
    ),
    activity(["Ny översiktsplan", "Samråd under 2026, antas 2027."], ["2026-03-02", "2026-12-31"], "fredrik.noren", [
      going("Arbetsgruppen är tillsatt och underlagen samlas in."),
      going("Samrådet börjar i oktober. Åtta byamöten är inbokade."),
      draft(going("Samrådet är genomfört. 15 byamöten hölls, varav 11 på landsbygden och 5 i tätorten.")),
    ]),
    activity(
      ["Bostadsförsörjningsplan", "Plan för 2026–2029 antas av kommunfullmäktige."],
      ["2025-02-03", "2025-11-28"],
      "fredrik.noren",
      [
        going("Behovet är analyserat."),
        going("Planen är ute på remiss."),
        done("Kommunfullmäktige antog planen den 24 november."),
      ],
    ),
  ],
};

export const HOME_GOALS: readonly GoalStory[] = [HOMES];
