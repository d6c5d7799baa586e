import {
  activity,
  atLeast,
  atMost,
  done,
  going,
  type GoalStory,
  measure,
  notYet,
  off,
  partly,
  submitted,
} from "./story.ts";

const CLIMATE: GoalStory = {
  title: "Kommunen ska halvera sina klimatutsläpp till 2030",
  area: "Miljö",
  focusAreas: ["Hållbar natur"],
  unit: "Samhällsbyggnad",
  owner: "johan.melin",
  grades: [
    partly("Utsläppen har minskat med 26 procent sedan 2019. Bilparken byts i planerad takt."),
    partly("Solcellerna ger el på två av tre skolor. Matsvinnet minskar."),
    partly("Utsläppen har minskat med 29 procent. Transporterna är nu den största delen."),
    partly("Utsläppen har minskat med 31 procent sedan 2019."),
    submitted(
      partly(
        "Utsläppen har minskat med 31 procent sedan 2019. Halvvägs till 2030 borde minskningen vara 27 procent, så vi ligger före, men de återstående åtgärderna är svårare.",
      ),
    ),
    null,
  ],
  measures: [
    measure("Minskade utsläpp sedan 2019", "%", atLeast(32), "Egen uppföljning", [14, 19, 24], [26, 26, 29, 31, 31]),
    measure(
      "Fossilfria fordon i kommunens bilpark",
      "%",
      atLeast(70),
      "Kolada U00437",
      [38, 47, 55],
      [57, 60, 64, 66, 69, 72],
    ),
    measure(
      "Energianvändning i kommunens lokaler",
      "kWh/m²",
      atMost(160),
      "Egen uppföljning",
      [184, 180, 174],
      [null, null, 169, null, null, 166],
    ),
  ],
  activities: [
    activity(
      ["Solceller på tre skolor", "Anläggningar på sammanlagt 410 kW."],
      ["2025-02-03", "2026-06-30"],
      "annsofie.rydell",
      [
        going("Två anläggningar är upphandlade."),
        going("Centralskolans anläggning är igång."),
        going("Två av tre anläggningar är igång."),
        going("Den tredje anläggningen monteras i maj."),
        done("Alla tre anläggningar är igång och har gett 210 MWh."),
      ],
    ),
    activity(
      ["Byt till fossilfria fordon", "Arton bilar ersätts varje år."],
      ["2025-01-13", "2026-12-18"],
      "johan.melin",
      [
        going("Sex bilar är bytta."),
        going("Elva bilar är bytta."),
        going("Arton bilar är bytta. Målet för året är nått."),
        going("Sju bilar är bytta."),
        going("Tretton bilar är bytta."),
        submitted(done("Arton bilar är bytta under året. 72 procent av bilparken är fossilfri.")),
      ],
    ),
    activity(
      ["Halverat matsvinn i skolköken", "Mätning och åtgärder i alla elva kök."],
      ["2026-01-19", "2026-12-11"],
      "johan.melin",
      [
        going("Svinnet mäts i alla kök. Utgångsläget är 41 gram per portion."),
        going("Svinnet är 33 gram per portion."),
        submitted(going("Svinnet är 27 gram per portion. Fyra kök når redan halveringen.")),
      ],
    ),
    activity(
      ["Laddplatser vid kommunens lokaler", "40 laddplatser på åtta ställen."],
      ["2026-02-02", "2026-10-30"],
      "annsofie.rydell",
      [
        going("Entreprenören är upphandlad."),
        off("16 av 40 platser är klara. Elnätet vid kommunhuset måste förstärkas först.", ["leverantor"], "2027-03-31"),
        null,
      ],
    ),
    activity(
      ["Energieffektivisering av sporthallen", "Ny ventilation och LED i hela hallen."],
      ["2026-03-02", "2026-11-30"],
      "annsofie.rydell",
      [going("Upphandlingen pågår."), going("Arbetet börjar i september när sommarlägren är slut."), null],
    ),
    activity(
      ["Återvätning av Tallmyren", "22 hektar våtmark återställs."],
      ["2025-05-05", "2026-10-31"],
      "johan.melin",
      [
        notYet("Börjar i maj enligt plan."),
        going("Samråd med markägarna är klart."),
        going("Tillståndet är beviljat."),
        going("Entreprenören börjar efter fåglarnas häckning i juli."),
        going("Tretton av 22 hektar är återvätta."),
        done("Alla 22 hektar är återvätta. Länsstyrelsen besiktade arbetet i oktober."),
      ],
    ),
    activity(
      ["Energideklarera alla lokaler", "Alla lokaler över 250 m² har en aktuell deklaration."],
      ["2025-02-03", "2025-10-31"],
      "annsofie.rydell",
      [
        going("31 av 58 lokaler är deklarerade."),
        going("49 av 58 lokaler är deklarerade."),
        done("Alla 58 lokaler är deklarerade."),
      ],
    ),
  ],
};

export const CLIMATE_GOALS: readonly GoalStory[] = [CLIMATE];
