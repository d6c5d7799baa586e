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
  notYet,
  off,
  partly,
  submitted,
  waiting,
} from "./story.ts";

const OWN_CHOICES: GoalStory = {
  title: "Äldre ska bestämma mer över sin vardag",
  area: "Trygghet och omsorg",
  focusAreas: ["Hållbar vardag", "Hållbar gemenskap"],
  unit: "Äldreomsorg",
  owner: "anders.wik",
  grades: [
    partly("Genomförandeplanerna skrivs nu tillsammans med den enskilde. Måltiderna återstår."),
    partly("Sex av tio säger att de får bestämma tiden för sin hjälp. Arbetet med måltider har börjat."),
    partly("Fler är nöjda med maten, men hemtjänsten håller inte alltid de avtalade tiderna."),
    partly("Två av tre boenden har boenderåd. Hemtjänstens tider hålls bättre i söder än i norr."),
    partly("Sju av tio äldre säger att de får bestämma tiden för sin hjälp. Målvärdet är åtta av tio."),
    null,
  ],
  measures: [
    measure(
      "Hemtjänst: kan påverka vilka tider hjälpen ges",
      "%",
      atLeast(80),
      "Socialstyrelsens brukarundersökning",
      [58, 61, 62],
      [null, 64, null, null, 70, null],
    ),
    measure(
      "Särskilt boende: nöjda med måltiderna",
      "%",
      atLeast(80),
      "Socialstyrelsens brukarundersökning",
      [66, 68, 69],
      [null, 72, null, null, 76, null],
    ),
    measure("Aktuell genomförandeplan", "%", atLeast(95), "Egen uppföljning", [71, 74, 79], [82, 85, 87, 90, 92, 94]),
  ],
  activities: [
    activity(
      ["Genomförandeplan skrivs tillsammans", "Planen skrivs hemma hos den enskilde inom två veckor från beslut."],
      ["2025-01-13", "2026-12-18"],
      ["yusuf.demir", "marie.lundkvist"],
      [
        going("All personal i söder är utbildad."),
        going("Norr har börjat. 85 procent har en aktuell plan."),
        going("87 procent har en aktuell plan. Sommaren drog ner takten."),
        going("Arbetet fortsätter enligt plan."),
        going("Arbetet fortsätter enligt plan."),
        submitted(going("Arbetet fortsätter enligt plan.")),
      ],
    ),
    activity(
      ["Boenderåd på alla särskilda boenden", "Boende och anhöriga träffar enhetschefen en gång i månaden."],
      ["2026-01-19", "2026-09-30"],
      "carina.persson",
      [
        going("Två av tre boenden har ett råd."),
        going("Alla tre boenden har ett råd. Det första rådet har ändrat tiden för frukost."),
        done("Råden träffas varje månad på alla tre boenden."),
      ],
    ),
    activity(
      ["Valbar maträtt till lunch", "Två rätter att välja på varje dag på särskilt boende."],
      ["2025-09-01", "2026-06-30"],
      "carina.persson",
      [
        notYet("Börjar i september."),
        notYet("Köket är ombyggt under sommaren och arbetet kan börja som planerat."),
        going("Två rätter erbjuds på Björkgården."),
        going("Två rätter erbjuds på två av tre boenden."),
        done("Två rätter erbjuds varje dag på alla tre boenden."),
      ],
    ),
    activity(
      ["Digitala lås i hemtjänsten", "Nyckelfria lås hos alla som har hjälp mer än en gång i veckan."],
      ["2026-02-02", "2026-10-31"],
      "yusuf.demir",
      [
        going("Leverantören är vald och de första 60 låsen är monterade."),
        off("Låsen fungerar inte på äldre dörrar. Leverantören tar fram en ny modell.", ["leverantor"], "2027-03-31"),
        draft(
          off("Den nya modellen provas hos tolv personer. 211 lås av XX är monterade.", ["leverantor"], "2027-03-31"),
        ),
      ],
    ),
    activity(
      ["Fast omsorgskontakt till alla", "Alla i hemtjänsten ska ha en namngiven kontakt."],
      ["2026-01-12", "2026-08-31"],
      "marie.lundkvist",
      [
        going("82 procent har en fast omsorgskontakt."),
        off(
          "91 procent har en fast omsorgskontakt. I norra gruppen saknas kontakter efter att tre medarbetare har slutat.",
          ["resursbrist"],
          "2026-12-31",
        ),
        null,
      ],
    ),
    activity(
      ["Aktivitetsombud på boenden", "Ett ombud per avdelning planerar utevistelse och kultur."],
      ["2026-03-02", "2026-12-11"],
      "carina.persson",
      [
        going("Nio av elva ombud är utsedda."),
        going("Alla elva ombud är utsedda och utbildade. Utevistelsen följs upp varje vecka."),
        submitted(done("Alla elva avdelningar har ombud och ett program för våren.")),
      ],
    ),
    activity(
      ["Handbok för inflytande", "En kort handbok om vad den enskilde kan bestämma."],
      ["2025-02-03", "2025-10-31"],
      "monica.strandberg",
      [
        going("Texten är skriven och granskas av pensionärsrådet."),
        going("Pensionärsrådet har lämnat synpunkter som nu arbetas in."),
        done("Handboken är tryckt och delas ut vid varje hembesök."),
      ],
    ),
  ],
};

const FEWER_FACES: GoalStory = {
  title: "Hemtjänstens kunder ska möta färre olika personer",
  area: "Trygghet och omsorg",
  focusAreas: ["Hållbar vardag"],
  unit: "Äldreomsorg",
  owner: "marie.lundkvist",
  grades: [
    barely("I snitt möter en kund 17 personer på två veckor. Nya scheman är inte prövade än."),
    barely("Försöket i söder visar att det går att komma ner till 13. Resten av grupperna har inte börjat."),
    partly("Två av fem grupper har nya scheman och snittet är 15."),
    partly("Tre av fem grupper har nya scheman. Snittet är 14."),
    draft(
      partly(
        "I snitt 13 personer på två veckor. Målet är högst 10. Två grupper väntar med nya scheman till dess att planeringssystemet är bytt.",
      ),
    ),
    null,
  ],
  measures: [
    measure(
      "Personal som en hemtjänstkund möter på 14 dagar",
      "personer",
      atMost(10),
      "Kolada U21401",
      [18, 18, 17],
      [17, 16, 15, 14, 13, 13],
    ),
    measure("Tid hos kunden av arbetad tid", "%", atLeast(65), "Egen uppföljning", [57, 58, 58], [58, 59, 60, 62, 62]),
    measure(
      "Tillsvidareanställda i hemtjänsten som slutat",
      "%",
      atMost(10),
      "Egen uppföljning",
      [16, 17, 15],
      [null, null, 14, null, null, 12],
    ),
  ],
  activities: [
    activity(
      ["Nya scheman i hemtjänsten", "Mindre grupper med egna områden i alla fem hemtjänstgrupper."],
      ["2025-03-03", "2026-11-30"],
      ["marie.lundkvist", "yusuf.demir"],
      [
        going("Försöket planeras med fackförbunden."),
        going("Prövas i en av fem grupper."),
        going("Två grupper har nya scheman."),
        going("Prövas i tre av fem grupper."),
        off(
          "Tre grupper har nya scheman. De två sista väntar på det nya planeringssystemet.",
          ["leverantor"],
          "2027-04-30",
        ),
        submitted(
          off(
            "Tre grupper har nya scheman. De två sista väntar på det nya planeringssystemet.",
            ["leverantor"],
            "2027-04-30",
          ),
        ),
      ],
    ),
    activity(
      ["Nytt planeringssystem", "Upphandling och införande av system för insatsplanering."],
      ["2025-09-01", "2026-08-31"],
      "yusuf.demir",
      [
        notYet("Börjar efter sommaren."),
        notYet("Förstudien börjar i september."),
        going("Förfrågningsunderlaget är klart."),
        off("Upphandlingen är avslutad men tilldelningen är överprövad.", ["forsenad-process"], "2027-03-31"),
        waiting("Väntar på förvaltningsrättens dom.", ["forsenad-process"], "2027-03-31"),
        draft(going("Domen kom i november och avtalet är skrivet. Införandet börjar i februari.")),
      ],
    ),
    activity(
      ["Egen vikariepool", "Åtta fast anställda som bara arbetar i hemtjänsten."],
      ["2026-01-12", "2026-09-30"],
      "marie.lundkvist",
      [
        going("Fem av åtta är anställda."),
        going("Alla åtta är anställda. Inhyrd personal har inte behövts under sommaren."),
        done("Poolen arbetar i alla grupper. Ingen bemanning har hyrts in sedan maj."),
      ],
    ),
    activity(
      ["Introduktion i fem steg", "Samma introduktion för alla nya, med handledare de två första veckorna."],
      ["2026-02-02", "2026-06-30"],
      "yusuf.demir",
      [
        going("Materialet är klart. Tolv handledare är utbildade."),
        done("Alla nya sedan juni har fått introduktion enligt de fem stegen."),
      ],
    ),
    activity(
      ["Planerare i varje grupp", "En planerare per grupp i stället för en central funktion."],
      ["2026-03-02", "2026-12-31"],
      "marie.lundkvist",
      [going("Tre av fem planerare är utsedda."), going("Fyra av fem planerare är på plats."), null],
    ),
    activity(
      ["Uppföljning av kontinuitet varje månad", "Enhetscheferna får siffrorna den femte i varje månad."],
      ["2025-02-03", "2026-12-31"],
      "monica.strandberg",
      [
        going("Mätningen är igång."),
        going("Siffrorna används på alla arbetsplatsträffar."),
        going("Siffrorna används på alla arbetsplatsträffar och i medarbetarsamtal."),
        going("Mätningen fortsätter. Felen i rapporten från januari är rättade."),
        going("Mätningen fortsätter som planerat."),
        submitted(going("Mätningen fortsätter. Rapporten tas över av den nya planeraren i norr.")),
      ],
    ),
    activity(
      ["Cykla mer i tätorten", "Elcyklar i stället för bilar på de kortaste turerna."],
      ["2025-04-01", "2025-11-28"],
      "yusuf.demir",
      [
        notYet("Cyklarna är beställda och levereras i maj, därför har vi inte börjat."),
        going("Tolv elcyklar används varje dag."),
        doneOff("Elcyklarna används på sommarhalvåret. På vintern går det inte, vilket vi inte hade räknat med.", [
          "annat",
        ]),
      ],
    ),
  ],
};

export const ELDERLY_GOALS: readonly GoalStory[] = [OWN_CHOICES, FEWER_FACES];
