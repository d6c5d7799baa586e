/** A page of plain text. What stands in square brackets is the municipality's to fill in, and is shown on the marker. */
export type AboutPage = {
  readonly title: string;
  readonly lead: (municipality: string) => string;
  /** Said on top as long as the page has brackets left. */
  readonly template?: string;
  readonly sections: readonly AboutSection[];
};

export type AboutSection = {
  readonly heading: string;
  readonly text: readonly string[];
  readonly list?: readonly string[];
  readonly link?: { readonly href: string; readonly words: string };
};

const toComplete = "Det här är en mall. Kommunen fyller i det som står inom hakparentes innan sidan används.";

/** Hjälp, tillgänglighet och personuppgifter. */
export const webAbout: Readonly<Record<"help" | "accessibility" | "privacy", AboutPage>> = {
  help: {
    title: "Hjälp",
    lead: () => "Så rapporterar du, så läser du och det här betyder orden.",
    sections: [
      {
        heading: "Rapportera det du ansvarar för",
        text: [
          "Öppna Att göra. Överst står det som är bäst att börja med.",
          "Välj det som stämmer bäst och skriv en kommentar: vad har hänt, vad återstår och vad gör ni åt avvikelsen? Två meningar räcker ofta. Skriv så att den som inte känner verksamheten förstår.",
          "Spara utkast om du behöver mer tid. Klarmarkera när du är klar: då ser den som granskar det du har skrivit.",
        ],
      },
      {
        heading: "Läsa hur det går",
        text: [
          "Öppna Rapport. Överst står hur målen bedömdes i den senaste godkända uppföljningen, vad som är värt att fråga om och vad som blir klart senare.",
          "Varje mål i rapporten leder vidare: till vem som bedömde och godkände det, till aktiviteterna och måtten bakom och till alla versioner av svaren.",
          "Jämför visar två perioder bredvid varandra. Sök hittar i planer, mål, aktiviteter, mått och svar.",
        ],
      },
      {
        heading: "Orden",
        text: [],
        list: [
          "Runda: uppföljningen av en plan för en period. Den öppnar, granskas och godkänns, och är sedan låst.",
          "Klarmarkerat: du är klar och någon granskar.",
          "Återsänt för komplettering: den som granskar vill att du lägger till något. Vad står bredvid.",
          "Påpekande: något som systemet tror inte stämmer. Du kan klarmarkera ändå. Punkten följer med till den som granskar.",
          "Försenat: sista dagen har varit.",
          "Uppgift saknas: ingen har svarat. Det är inte samma sak som noll.",
        ],
      },
      {
        heading: "Om någon annan skriver samtidigt",
        text: [
          "Sparar någon annan före dig visas båda texterna, och du väljer eller skriver ihop dem. Inget du har skrivit försvinner.",
          "Webbläsaren håller också ett eget utkast medan du skriver. Du får tillbaka det om du blir utloggad innan du har sparat.",
        ],
      },
      {
        heading: "Rätta något som är godkänt",
        text: [
          "En godkänd runda är låst. Ett fel rättas med en rättelse: det nya värdet visas bredvid det gamla, med skäl, datum och vem som rättade. Be samordnaren om det.",
        ],
      },
      {
        heading: "Fråga någon",
        text: [
          "Samordnaren för uppföljningen hjälper till med innehållet. Administratören hjälper till med konton och roller. [Kommunens kontaktväg för stöd: namn, e-post och telefon.]",
        ],
      },
    ],
  },
  accessibility: {
    title: "Tillgänglighetsredogörelse",
    lead: (municipality) =>
      `${municipality} står bakom den här tjänsten, Tertial. Så många som möjligt ska kunna använda den. Här står hur väl den uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du rapporterar fler.`,
    template: toComplete,
    sections: [
      {
        heading: "Hur tillgänglig är tjänsten?",
        text: [
          "Tjänsten är byggd för att följa WCAG 2.2 på nivå AA och fungerar utan JavaScript, med enbart tangentbord, förstorad till 200 procent och på skärmar ner till 320 bildpunkter.",
          "[Helt förenlig, delvis förenlig eller inte förenlig med lagkraven, enligt kommunens egen bedömning.]",
        ],
      },
      {
        heading: "Om du inte kan använda delar av tjänsten",
        text: [
          "Hör av dig, så får du innehållet på ett sätt som passar dig, till exempel uppläst, i stor stil eller som Word-dokument. [E-post, telefon och postadress. Svarstid: högst så här många arbetsdagar.]",
        ],
      },
      {
        heading: "Rapportera brister",
        text: [
          "Vi vill veta om du hittar något som brister eller om du tycker att vi inte uppfyller lagens krav. [E-post eller länk till formulär.]",
        ],
      },
      {
        heading: "Tillsyn",
        text: [
          "Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur vi hanterar dina synpunkter kan du anmäla det till Digg.",
        ],
        link: { href: "https://www.digg.se/tdosanmalan", words: "Anmäl bristande tillgänglighet till Digg" },
      },
      {
        heading: "Kända brister",
        text: [],
        list: [
          "Word-dokument som görs i kommunens egen mall är så tillgängliga som mallen är.",
          "PDF-dokument är märkta enligt PDF/UA-1. Programmet som gör dem intygar det. De är inte granskade med skärmläsare av en utomstående.",
          "[Brister som kommunen själv känner till, med skäl och när de rättas.]",
        ],
      },
      {
        heading: "Så har tjänsten prövats",
        text: [
          "Varje ändring av tjänsten prövas automatiskt med axe på breda och smala skärmar, med tangentbord och med och utan JavaScript. En sådan prövning hittar inte allt.",
          "[Hur kommunen har bedömt tjänsten (självskattning eller extern granskning), dag för bedömningen och dag då redogörelsen senast uppdaterades.]",
        ],
      },
    ],
  },
  privacy: {
    title: "Så behandlar vi uppgifter",
    lead: (municipality) =>
      `${municipality} använder Tertial för att följa upp mål och planer. Här står vilka uppgifter om dig som finns, varför och hur länge.`,
    template: toComplete,
    sections: [
      {
        heading: "Uppgifter om dig",
        text: [],
        list: [
          "Namn, e-postadress och titel, dina roller och vad du ansvarar för. Byts adressen står den gamla kvar tills den har fått besked.",
          "Det du skriver, med tid: varje version sparas, eftersom uppföljningen är kommunens underlag för beslut.",
          "När du loggade in senast och från vilken sorts webbläsare, så att du själv kan se dina inloggningar.",
          "Mejlen som Tertial har skickat dig. Lösenord och engångskoder, om du har valt det: lösenordet kan ingen läsa ut.",
          "Varifrån någon har försökt logga in: i ett dygn, och inte så att nätadressen kan läsas rakt av.",
          "En kedja av händelser som visar att inget har ändrats i efterhand. I den står inga namn och inga texter.",
        ],
      },
      {
        heading: "Varför",
        text: [
          "Kommunallagen kräver att mål och verksamhet följs upp. Behandlingen är nödvändig för att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Uppgifterna används inte till något annat, och ingen utanför kommunen får dem om inte lagen säger det.",
          "Det som är klarmarkerat eller godkänt kan vara allmän handling.",
        ],
      },
      {
        heading: "Hur länge",
        text: [
          "Beslutade rapporter bevaras. Utkast och namn tas bort när kommunens gallringsbeslut säger det. [Hänvisning till gallringsbeslutet.]",
        ],
      },
      {
        heading: "Kakor och annat i din webbläsare",
        text: [
          "Tjänsten använder bara kakor som behövs: en för inloggningen, en som känner igen webbläsaren så att ingen annan kan låsa dig ute, och en för valt språk. Utkast som du inte har sparat ligger kvar i webbläsaren tills du sparar eller slänger dem. Inget skickas till någon annan.",
        ],
      },
      {
        heading: "Skriv inte om andras hälsa",
        text: [
          "Kommentarer handlar om verksamheten. Skriv inte så att en enskild person känns igen: sjukfrånvaron i en grupp på tre är uppgifter om personer.",
        ],
      },
      {
        heading: "Dina rättigheter",
        text: [
          "Du har rätt att få veta vilka uppgifter som finns om dig och få det som är fel rättat. Ditt namn och språk ändrar du själv under ditt namn uppe till höger.",
          "Personuppgiftsansvarig är [nämnd eller styrelse]. Dataskyddsombudet når du på [e-post]. Du kan klaga hos Integritetsskyddsmyndigheten.",
        ],
        link: { href: "https://www.imy.se/", words: "Integritetsskyddsmyndigheten" },
      },
    ],
  },
};
