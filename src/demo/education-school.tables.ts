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
  notMet,
  notYet,
  off,
  partly,
  returned,
  submitted,
  waiting,
} from "./story.ts";

const ELIGIBLE: GoalStory = {
  title: "Alla elever ska bli behöriga till gymnasiet",
  area: "Lära och växa",
  focusAreas: ["Hållbar kompetens"],
  unit: "Grundskola",
  owner: "stefan.akerblom",
  grades: [
    notMet(
      "Bara tre av fyra elever blev behöriga förra läsåret. Arbetet med lovskola har börjat men har inte gett resultat än.",
    ),
    barely(
      "Behörigheten har ökat till 79 procent. Fler går i lovskolan, men resultaten i matematik är fortfarande låga.",
    ),
    partly(
      "Mentorstiden är på plats på båda högstadieskolorna och frånvaron har minskat. Behörigheten mäts nästa gång i juni 2026.",
    ),
    partly(
      "Alla aktiviteter har kommit i gång. Vi ser bättre resultat i matematik men vet inte behörigheten förrän i juni.",
    ),
    submitted(
      partly(
        "84 av 100 niondeklassare blev behöriga, tre fler än året innan. Målet är alla. Matematiken är fortfarande det ämne som flest saknar.",
      ),
    ),
    null,
  ],
  measures: [
    measure(
      "Elever i årskurs 9 som är behöriga till gymnasiet",
      "%",
      atLeast(90),
      "Kolada N15436",
      [74.2, 75.8, 76.1],
      [null, 79.4, null, null, 84, null],
    ),
    measure(
      "Elever i årskurs 9 med godkänt betyg i matematik",
      "%",
      atLeast(92),
      "Egen uppföljning",
      [80.1, 81.5, 82],
      [82.4, 84.9, 85.3, 86, 87.2],
    ),
    measure(
      "Ogiltig frånvaro i årskurs 7–9",
      "%",
      atMost(4),
      "Egen uppföljning",
      [7.8, 7.1, 6.4],
      [6.2, 6.2, 5.7, 5.1, 5.1, 5.1],
    ),
  ],
  activities: [
    activity(
      [
        "Sommarskola för årskurs 8 och 9",
        "Fyra veckor undervisning i svenska, engelska och matematik för elever som riskerar att inte bli behöriga.",
      ],
      ["2026-02-02", "2026-08-14"],
      "stefan.akerblom",
      [
        going("Planeringen är klar och 42 elever är anmälda. Tre lärare är vidtalade."),
        done("46 elever deltog. 19 av dem blev behöriga efter sommaren. Vi föreslår att sommarskolan blir årlig."),
      ],
    ),
    activity(
      ["Lovskola på alla högstadieskolor", "Undervisning under sportlov, påsklov och höstlov."],
      ["2025-02-17", "2026-11-06"],
      ["stefan.akerblom", "nina.westman"],
      [
        going("Lovskolan har haft 38 elever på sportlovet och 51 på påsklovet."),
        going("Hösten är planerad. Skolskjutsen för elever norrifrån är löst."),
        going("64 elever deltog på höstlovet, fler än någonsin. Utvärderingen är positiv."),
        going("Sportlovet och påsklovet har genomförts med sammanlagt 71 elever."),
        off(
          "Lovskolan på Norrskolan ställdes in en vecka eftersom vi inte hade behörig lärare. Veckan läggs in på höstlovet i stället.",
          ["resursbrist"],
          "2026-12-18",
        ),
        done(
          "Höstlovets lovskola genomfördes på båda skolorna med 68 elever. Veckan som ställdes in i augusti är tagen igen.",
        ),
      ],
    ),
    activity(
      [
        "Närvaroteam på Centralskolan och Norrskolan",
        "Ett team på varje skola följer upp frånvaro redan första veckan.",
      ],
      ["2025-08-18", "2026-12-18"],
      "nina.westman",
      [
        notYet("Börjar vid höstterminens start enligt plan."),
        going("Teamen är utsedda och rutinen är beslutad av rektorerna."),
        going("Teamen träffas varje vecka. 31 elever har fått en plan för ökad närvaro."),
        going("Frånvaron har minskat på Centralskolan men inte på Norrskolan."),
        going("Teamen arbetar enligt rutinen. Skolsköterskan är numera med på mötena."),
        draft(going("Teamen arbetar enligt rutinen. Skolsköterskan är numera med på mötena.")),
      ],
    ),
    activity(
      ["Mattestuga två kvällar i veckan", "Hjälp med läxor och repetition på biblioteket."],
      ["2026-01-19", "2026-12-11"],
      "malin.fors",
      [
        going("Mattestugan öppnade den 26 januari. I snitt kommer elva elever per kväll."),
        going(
          "Vi har flyttat tiden till klockan 16 så att de som åker skolskjuts hinner. Antalet besök har nästan dubblats.",
        ),
        null,
      ],
    ),
    activity(
      ["Gemensam rättning av nationella prov", "Lärare från alla skolor bedömer proven tillsammans."],
      ["2026-03-02", "2026-06-12"],
      "malin.fors",
      [
        going("Två av tre rättningsdagar är genomförda."),
        done("Alla prov i årskurs 9 bedömdes gemensamt. Skillnaden mellan provresultat och betyg har minskat."),
      ],
    ),
    activity(
      [
        "Studiehandledning på modersmål från årskurs 7",
        "Handledning i minst två ämnen för elever som har varit kort tid i Sverige.",
      ],
      ["2025-03-03", "2025-10-31"],
      "malin.fors",
      [
        going("Behovet är kartlagt: 23 elever på sex språk."),
        off(
          "Vi saknar handledare i tigrinja och dari. Annonsen går ut igen i september.",
          ["resursbrist"],
          "2025-12-19",
        ),
        doneOff(
          "Handledning ges nu på fem av sex språk. Tigrinja löses på distans från årsskiftet, två månader senare än planerat.",
          ["resursbrist"],
        ),
      ],
    ),
  ],
};

const READING: GoalStory = {
  title: "Alla barn ska kunna läsa när de går ut årskurs 3",
  area: "Lära och växa",
  focusAreas: ["Hållbar kompetens"],
  unit: "Grundskola",
  owner: "karin.lindqvist",
  grades: [
    barely("Utbildningen av lärare har börjat. Läsförmågan mäts på olika sätt på skolorna och går inte att jämföra."),
    barely(
      "Arbetet går framåt men rekryteringen av speciallärare har inte börjat. Två bibliotek saknar bibliotekarie.",
    ),
    partly("Hälften av lärarna är utbildade och fyra av sex skolor har bibliotek med bibliotekarie."),
    partly("Arbetet följer planen på fyra skolor. Rekryteringen av speciallärare är svårare än vi trodde."),
    draft(
      partly(
        "Fem av sex skolor arbetar enligt läsgarantin och alla skolor har bibliotek. Lärarna hinner utbildas klart under hösten. Att vi saknar en speciallärare gör att Bergaskolans elever ännu inte får det stöd de har rätt till, och utan mätverktyg vet vi inte säkert hur läsförmågan har ändrats. Därför stannar bedömningen vid delvis.",
      ),
    ),
    null,
  ],
  measures: [],
  activities: [
    activity(
      [
        "Läsgaranti i årskurs 1–3 på alla skolor",
        "Varje elev som riskerar att inte lära sig läsa ska få stöd inom två veckor. Garantin ska gälla på kommunens sex låg- och mellanstadieskolor.",
      ],
      ["2026-01-12", "2026-08-31"],
      "karin.lindqvist",
      [
        going(
          "Kartläggningen är gjord på alla sex skolor. Fyra skolor har börjat arbeta enligt garantin. De två sista börjar efter påsklovet.",
        ),
        submitted(
          off(
            "Fem av sex skolor arbetar nu enligt garantin och 31 elever har fått stöd inom två veckor. Bergaskolan står utan speciallärare sedan april och har inte kommit igång. Eftersom vi bara är i tertial 1 räknar vi med att hinna ikapp.",
            ["resursbrist"],
            "2026-12-18",
          ),
        ),
        draft(
          off(
            "Alla sex skolor arbetar enligt garantin sedan november. Under tertial 2 fick 44 elever stöd, varav 29 i årskurs 1 och 17 i årskurs 2.",
            ["resursbrist"],
            "2027-03-31",
          ),
        ),
      ],
    ),
    activity(
      ["Fyra speciallärare anställs", "En speciallärare på var och en av de fyra största skolorna."],
      ["2025-09-01", "2026-08-17"],
      "peter.hallgren",
      [
        notYet("Börjar i september enligt plan."),
        notYet("Kravprofilen är skriven. Annonsen går ut i september."),
        going("Två speciallärare är anställda och börjar i januari."),
        off("Tre tjänster är tillsatta. Den fjärde har utlysts utan behöriga sökande.", ["resursbrist"], "2026-08-17"),
        doneOff("Tre är anställda. Den fjärde tjänsten har utlysts två gånger utan behöriga sökande.", ["resursbrist"]),
      ],
    ),
    activity(
      ["Alla lågstadielärare utbildas i läsinlärning", "52 lärare går en kurs på sex halvdagar."],
      ["2025-08-18", "2026-12-11"],
      "karin.lindqvist",
      [
        notYet("Kursen är upphandlad och börjar i augusti."),
        going("De första 14 lärarna har börjat."),
        going("26 av 52 lärare är klara. De är nöjda med kursen."),
        going("32 av 52 lärare är klara."),
        going("38 av 52 lärare är klara. Resten går kursen i höst."),
        done("Alla 52 lärare är klara. Kursmaterialet finns kvar för nya lärare."),
      ],
    ),
    activity(
      ["Skolbibliotek med bibliotekarie på varje skola", "Minst två dagar i veckan på de små skolorna."],
      ["2025-01-13", "2026-08-17"],
      "maria.oberg",
      [
        going("Två skolor har fått bibliotekarie."),
        going("Fyra av sex skolor har bibliotekarie. Lokalerna på de två sista behöver byggas om."),
        going(
          "Ombyggnaden på Norrskolan är klar. Bergaskolans bibliotek ritas om efter synpunkter från skyddsombudet.",
        ),
        going("Fem av sex bibliotek är öppna. Det sista öppnar i augusti."),
        done("Det sista biblioteket öppnade på Bergaskolan den 17 augusti."),
      ],
    ),
    activity(
      [
        "Läsning hemma: stöd till föräldrar på fem språk",
        "Böcker, film och träffar för föräldrar till barn i förskoleklass och årskurs 1.",
      ],
      ["2026-02-02", "2026-12-18"],
      "karin.lindqvist",
      [
        going("Materialet är översatt till arabiska, engelska och somaliska. 40 familjer har varit med."),
        going("126 familjer har varit med. Två språk startar i oktober."),
        returned(
          going("Träffarna är uppskattade och vi når fler familjer än förut. Materialet finns på alla fem språk."),
          "Bra beskrivet, men skriv hur många familjer ni har nått. Siffran 126 från augusti har väl ökat?",
        ),
      ],
    ),
    activity(
      ["Läsförmågan mäts tre gånger per läsår", "Samma mätverktyg på alla skolor, så att resultaten går att jämföra."],
      ["2026-01-12", "2026-10-30"],
      "karin.lindqvist",
      [
        notYet("Upphandlingen av mätverktyg har försenats och annonseras i maj. Därför har mätningen inte börjat."),
        waiting("Upphandlingen av mätverktyg är överklagad. Besked väntas i november.", ["leverantor"]),
        null,
      ],
    ),
    activity(
      ["Kartlägg hur läsning undervisas", "Besök på alla skolor och samtal med lärarna."],
      ["2025-02-03", "2025-05-30"],
      "maria.oberg",
      [
        going("Fyra av sex skolor är besökta."),
        done("Kartläggningen är klar och presenterades för nämnden i juni. Den blev grund för läsgarantin."),
      ],
    ),
  ],
};

export const SCHOOL_GOALS: readonly GoalStory[] = [ELIGIBLE, READING];
