import type { PeriodKey } from "#domain/period.ts";

export type MemoStory = {
  readonly analysis: string;
  readonly summary: string;
  readonly considerations: string;
  readonly economy: string;
  readonly children?: string;
  readonly focusAreas: Readonly<Record<string, string>>;
};

const NO_COST = "Förslaget har inga ekonomiska konsekvenser.";
const noBearing = (area: string): string => `Ärendet har ingen bärighet på ${area.toLowerCase()}.`;
const HOME = "Hållbar vardag";
const HEALTH = "Hållbar hälsa";
const TOGETHER = "Hållbar gemenskap";
const SKILLS = "Hållbar kompetens";
const NATURE = "Hållbar natur";

type Memos = Readonly<Record<PeriodKey, MemoStory>>;

const EXECUTIVE: Memos = {
  "2025-T1": {
    analysis:
      "Företagslotsen och arbetet med fossilfria fordon har börjat bra. Bostadsbyggandet och befolkningen utvecklas inte som avsett.",
    summary: "Ärendet avser uppföljning av kommunstyrelsens mål för perioden 1 januari–30 april 2025.",
    considerations:
      "Arbetet enligt verksamhetsplanen har kommit i gång. Sjukfrånvaron har minskat något men är långt från målet. Förvaltningen bedömer att takten räcker utom för bostäder och inflyttning.",
    economy: NO_COST,
    focusAreas: {
      [HOME]: "Två detaljplaner för bostäder är antagna.",
      [HEALTH]: "Sjukfrånvaron bland kommunens anställda är 7,1 procent.",
      [TOGETHER]: "Företagslotsen ger företagen en väg in.",
      [SKILLS]: noBearing(SKILLS),
      [NATURE]: "Sex bilar i bilparken är bytta och solceller till två skolor är upphandlade.",
    },
  },
  "2025-T2": {
    analysis:
      "Detaljplanen för Södra Ängen är överklagad och bostadsmålet är därmed svårt att nå i år. Prognosen visar ett underskott i socialnämnden.",
    summary: "Ärendet avser uppföljning av kommunstyrelsens mål för perioden 1 maj–31 augusti 2025.",
    considerations:
      "Näringslivsmålet utvecklas väl. För bostäderna är kommunen beroende av domstolens prövning. Socialnämnden har fått i uppdrag att redovisa åtgärder mot underskottet.",
    economy: "Prognosen är 3 miljoner kronor sämre än budget. Åtgärder redovisas av socialnämnden i oktober.",
    focusAreas: {
      [HOME]: "Bostadsbyggandet går långsammare än planerat eftersom en detaljplan är överklagad.",
      [HEALTH]: "Sjukfrånvaron fortsätter att minska. Förskolan och hemtjänsten ligger över nio procent.",
      [TOGETHER]: "Fyrtio företag har fått hjälp av lotsen.",
      [SKILLS]: noBearing(SKILLS),
      [NATURE]: "Elva bilar är bytta och Centralskolans solceller är i drift.",
    },
  },
  "2025-T3": {
    analysis:
      "Årets resultat i stort: det har blivit enklare att driva företag, sjukfrånvaron har minskat och klimatutsläppen likaså. Befolkningen minskar och bostadsbyggandet nådde inte målet.",
    summary:
      "Ärendet avser uppföljning av kommunstyrelsens mål för helåret 2025, med perioden 1 september–31 december 2025.",
    considerations:
      "Ett mål är uppfyllt vid årets slut. Inflyttningen är det mål som har utvecklats sämst trots kampanjen, och förvaltningen föreslår att den inte upprepas. Arbetet med bostäder fortsätter 2026.",
    economy: "Resultatet blev 1,4 procent av skatter och bidrag, under målet på 2 procent.",
    focusAreas: {
      [HOME]: "Nitton bostäder har färdigställts. Fler detaljplaner behövs.",
      [HEALTH]: "Sjukfrånvaron är 6,4 procent. Fem enheter når målet.",
      [TOGETHER]: "Frukostmötena har samlat 214 deltagare i fem orter.",
      [SKILLS]: noBearing(SKILLS),
      [NATURE]: "Utsläppen har minskat med 29 procent sedan 2019.",
    },
  },
  "2026-T1": {
    analysis:
      "Ekonomin är i balans och näringslivsmålet nås. Försörjning och befolkning har utvecklats sämre sedan årsskiftet.",
    summary: "Ärendet avser uppföljning av kommunstyrelsens mål för perioden 1 januari–30 april 2026.",
    considerations:
      "Resultatet följer budgeten med 4 miljoner kronor i marginal. Domstolen har hållit syn på Södra Ängen och dom väntas i september.",
    economy: NO_COST,
    focusAreas: {
      [HOME]: "Fyra bostäder är klara. Södra Ängen prövas av domstolen.",
      [HEALTH]: "Sjukfrånvaron är 5,9 procent och har minskat fyra tertial i rad.",
      [TOGETHER]: "Upphandlingsdialogen har samlat 46 företag.",
      [SKILLS]: noBearing(SKILLS),
      [NATURE]: "Utsläppen har minskat med 31 procent sedan 2019.",
    },
  },
  "2026-T2": {
    analysis:
      "Kommunstyrelsen återremitterade rapporten den 8 december för att avsnittet om bostäder ska kompletteras. Avvikelserna beror främst på resursbrist och försenade processer. Några bostadsprojekt har avbrutits efter överklaganden.",
    summary:
      "Ärendet avser uppföljning av kommunstyrelsens mål för perioden 1 maj–31 augusti 2026. Flera mål kan ännu inte bedömas som uppfyllda eftersom vi bara befinner oss i tertial 1 nu och de flesta aktiviteter fortsätter under hösten.",
    considerations:
      "Ekonomin och näringslivsmålet utvecklas väl. Sjukfrånvaron minskar långsammare än tidigare. För bostäderna väntar kommunen på domstolens besked.",
    economy: NO_COST,
    focusAreas: {
      [HOME]: "Tolv bostäder är klara av årets fyrtio. Två detaljplaner är överklagade.",
      [HEALTH]: noBearing(HEALTH),
      [TOGETHER]: "Tre av fyra möten med lokala företag om upphandling är genomförda.",
      [SKILLS]: noBearing(SKILLS),
      [NATURE]:
        "Kommunens klimatutsläpp har minskat med 31 procent sedan 2019. Solceller på tre skolor har satts upp och i kommunhuset.",
    },
  },
};

const EDUCATION: Memos = {
  "2025-T1": {
    analysis: "Arbetet har börjat på alla skolor, men behörigheten till gymnasiet är låg och elevhälsan har vakanser.",
    summary: "Ärendet avser uppföljning av barn- och utbildningsnämndens mål för perioden 1 januari–30 april 2025.",
    considerations: "Barngrupperna minskar enligt plan. Rekryteringen till elevhälsan behöver göras om.",
    economy: NO_COST,
    children: "Alla nämndens mål rör barn och unga. Elevråden har lämnat synpunkter på lovskolan.",
    focusAreas: {
      [HOME]: "Två nya avdelningar i förskolan byggs.",
      [HEALTH]: "Elevhälsan saknar två kuratorer och väntetiden är sex veckor.",
      [TOGETHER]: noBearing(TOGETHER),
      [SKILLS]: "Lovskolan har haft 38 elever på sportlovet och 51 på påsklovet.",
      [NATURE]: noBearing(NATURE),
    },
  },
  "2025-T2": {
    analysis:
      "Behörigheten till gymnasiet har ökat och barngrupperna har blivit mindre. Elevhälsan är fortsatt underbemannad.",
    summary: "Ärendet avser uppföljning av barn- och utbildningsnämndens mål för perioden 1 maj–31 augusti 2025.",
    considerations:
      "De två nya avdelningarna i förskolan är öppna. Studiehandledningen försenas av att handledare saknas på två språk.",
    economy: NO_COST,
    children: "Målen rör barn och unga. Föräldrastödet ges från hösten även på arabiska.",
    focusAreas: {
      [HOME]: "Förskolan har fått plats för trettio barn till.",
      [HEALTH]: "En av två kuratorer är anställd.",
      [TOGETHER]: noBearing(TOGETHER),
      [SKILLS]: "161 vuxna studerar på lärcentrum.",
      [NATURE]: noBearing(NATURE),
    },
  },
  "2025-T3": {
    analysis:
      "Två mål är uppfyllda vid årets slut. Läsningen och behörigheten går åt rätt håll, elevernas mående har inte förbättrats.",
    summary:
      "Ärendet avser uppföljning av barn- och utbildningsnämndens mål för helåret 2025, med perioden 1 september–31 december 2025.",
    considerations:
      "Barngrupperna når målvärdet. Enkäten visar ingen förändring i hur eleverna mår, och arbetet fortsätter 2026.",
    economy: "Vikariepoolen prövas i arbetet med budget 2026.",
    children: "Elevenkäten har legat till grund för bedömningen av målet om mående.",
    focusAreas: {
      [HOME]: "Barngrupperna har i snitt 13,8 barn.",
      [HEALTH]: "Väntetiden till kurator är fyra veckor.",
      [TOGETHER]: "Föräldrastödet har nått 34 föräldrar.",
      [SKILLS]: "Lärcentrum har 174 studerande.",
      [NATURE]: noBearing(NATURE),
    },
  },
  "2026-T1": {
    analysis: "Läsgarantin har börjat på fyra av sex skolor. Elevhälsan är fulltalig men skolfrånvaron minskar inte.",
    summary: "Ärendet avser uppföljning av barn- och utbildningsnämndens mål för perioden 1 januari–30 april 2026.",
    considerations: "Rekryteringen av speciallärare är svår. Upphandlingen av mätverktyg har försenats.",
    economy: NO_COST,
    children: "Alla nämndens mål rör barn och unga.",
    focusAreas: {
      [HOME]: "En tillfällig avdelning vid Norrgårdens förskola är beställd.",
      [HEALTH]: "Elevhälsan är fulltalig för första gången på två år.",
      [TOGETHER]: "Trygghetsvandringar har genomförts på fem skolor.",
      [SKILLS]: "Lärcentrum har 196 studerande.",
      [NATURE]: noBearing(NATURE),
    },
  },
  "2026-T2": {
    analysis:
      "Behörigheten är den högsta på tio år. Läsgarantin är försenad på en skola och mätverktyget är överklagat.",
    summary: "Ärendet avser uppföljning av barn- och utbildningsnämndens mål för perioden 1 maj–31 augusti 2026.",
    considerations: "Alla mål är uppfyllda utom läsningen. Barngrupperna och vuxenutbildningen når sina målvärden.",
    economy: NO_COST,
    children: "Alla nämndens mål rör barn och unga.",
    focusAreas: {
      [HOME]: "Paviljongen vid Norrgårdens förskola togs i bruk i augusti.",
      [HEALTH]: "Samtal om mående har hållits med 238 elever.",
      [TOGETHER]: "Alla skolor har haft sin första trygghetsvandring.",
      [SKILLS]: "84 av 100 niondeklassare blev behöriga till gymnasiet.",
      [NATURE]: noBearing(NATURE),
    },
  },
};

const SOCIAL: Memos = {
  "2025-T1": {
    analysis:
      "Vakanserna i mottagningen gör att barn och familjer får vänta för länge. Genomförandeplanerna blir fler.",
    summary: "Ärendet avser uppföljning av socialnämndens mål för perioden 1 januari–30 april 2025.",
    considerations: "Rekryteringen av handläggare är det viktigaste att lösa. Familjecentralen följer tidplanen.",
    economy: NO_COST,
    children: "Utredningstiden för barn är för lång och prioriteras.",
    focusAreas: {
      [HOME]: "82 procent har en aktuell genomförandeplan.",
      [HEALTH]: "Familjecentralens lokal är hyrd.",
      [TOGETHER]: noBearing(TOGETHER),
      [SKILLS]: noBearing(SKILLS),
      [NATURE]: noBearing(NATURE),
    },
  },
  "2025-T2": {
    analysis:
      "Utredningstiden är oförändrad och nämnden visar underskott. Försöket med nya scheman i hemtjänsten ger resultat.",
    summary: "Ärendet avser uppföljning av socialnämndens mål för perioden 1 maj–31 augusti 2025.",
    considerations: "Den gemensamma socialjouren började den 1 juni. En handläggare är anställd.",
    economy: "Nämnden visar ett underskott på 3 miljoner kronor. En åtgärdsplan redovisas i oktober.",
    children: "Var tredje utredning tar mer än fyra månader.",
    focusAreas: {
      [HOME]: "Nya scheman prövas i en av fem hemtjänstgrupper.",
      [HEALTH]: "Familjecentralen byggs om.",
      [TOGETHER]: noBearing(TOGETHER),
      [SKILLS]: "Alla tre jobbspår är igång.",
      [NATURE]: noBearing(NATURE),
    },
  },
  "2025-T3": {
    analysis:
      "Underskottet är hämtat. Fler handläggare har kortat köerna, men utredningarna tar fortfarande för lång tid.",
    summary:
      "Ärendet avser uppföljning av socialnämndens mål för helåret 2025, med perioden 1 september–31 december 2025.",
    considerations: "Nya riktlinjer för försörjningsstöd är antagna. Två hemtjänstgrupper har nya scheman.",
    economy: "Nämnden höll sin budget vid årets slut.",
    children: "Utredningstiden för barn är 114 dagar i snitt.",
    focusAreas: {
      [HOME]: "Kontinuiteten i hemtjänsten har ökat.",
      [HEALTH]: "Handboken om inflytande delas ut vid varje hembesök.",
      [TOGETHER]: noBearing(TOGETHER),
      [SKILLS]: "14 deltagare i jobbspåren har fått anställning.",
      [NATURE]: "Tolv elcyklar används på sommarhalvåret.",
    },
  },
  "2026-T1": {
    analysis:
      "Familjecentralen har öppnat och utredningarna går snabbare. Försörjningen har blivit sämre efter varsel.",
    summary: "Ärendet avser uppföljning av socialnämndens mål för perioden 1 januari–30 april 2026.",
    considerations: "Upphandlingen av planeringssystem är överprövad, vilket påverkar målet om kontinuitet.",
    economy: NO_COST,
    children: "Familjecentralen har i snitt 40 besök om dagen.",
    focusAreas: {
      [HOME]: "Tre av fem hemtjänstgrupper har nya scheman.",
      [HEALTH]: "Familjecentralen öppnade den 9 februari.",
      [TOGETHER]: "Två av tre boenden har boenderåd.",
      [SKILLS]: "Nitton personer har matchats mot arbete eller studier.",
      [NATURE]: noBearing(NATURE),
    },
  },
  "2026-T2": {
    analysis:
      "Utredningstiden har minskat från 118 till 96 dagar på ett år. Fler söker försörjningsstöd och jobbspåren räcker inte.",
    summary: "Ärendet avser uppföljning av socialnämndens mål för perioden 1 maj–31 augusti 2026.",
    considerations:
      "Överprövningen av planeringssystemet är inte avgjord. Den sista handläggartjänsten annonseras i september.",
    economy: NO_COST,
    children: "Var nionde utredning tar mer än fyra månader, mot var tredje för ett år sedan.",
    focusAreas: {
      [HOME]: "Sju av tio äldre säger att de får bestämma tiden för sin hjälp.",
      [HEALTH]: "Arton familjer har fått stöd hemma.",
      [TOGETHER]: "Alla boenden har boenderåd.",
      [SKILLS]: noBearing(SKILLS),
      [NATURE]: noBearing(NATURE),
    },
  },
};

/** The texts of each body's memo by period. The open round has none yet. */
export const MEMOS: Readonly<Record<string, Memos>> = {
  Kommunstyrelsen: EXECUTIVE,
  "Barn- och utbildningsnämnden": EDUCATION,
  Socialnämnden: SOCIAL,
};
