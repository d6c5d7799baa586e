/** First names that are common in Sweden and are no ordinary words (so not Björn, Klara, Maj or Per). Lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    "agneta ahmad ahmed albin alexander alexandra alfred ali alice alicia alma amanda amina amir anders andrea",
    "andreas anette angelica anita ann anna anne annelie annette annika anton arne arvid astrid axel barbro",
    "bengt berit bertil birgit birgitta boel britt britta camilla carin carina carl carolina caroline cecilia charlie",
    "charlotta charlotte christer christian christina christoffer claes dan daniel daniela david denise dennis ebba edvin",
    "elias elin elina elisabet elisabeth ella ellen elsa elvira emelie emil emilia emma erica erik erika ester eva evelina",
    "fanny fatima felicia felix filip folke frank fredrik frida gabriel gabriella gerd gunilla gunnar gustaf gustav göran",
    "hanna hannah harald hassan helen helena helene henrik henry hjalmar hugo håkan ibrahim ida inga ingela inger",
    "ingrid ingvar irene isabella isabelle isak jakob janne jenny jens jesper jessica jimmy joakim joel johan",
    "johanna johannes john johnny jonas jonathan josefin josefine josefina julia jörgen kajsa karin karl karolina katarina",
    "kenneth kent kerstin kevin kjell klas kristian kristina kristoffer lars laila lena lennart leif leo leon",
    "lina linda linn linnea linus lisa lisbeth liselott lotta louise lovisa lucas ludvig lukas magdalena magnus",
    "maja malin mahmoud marcus margareta maria mariam marianne marie martin mathias mathilda matilda mats mattias maud",
    "melker michael mikael milla mohamed mohammed mona monica monika muhammad nathalie nellie nicklas niclas niklas nils nina",
    "olga olivia olle olof oscar oskar patricia patrik paul peter petra philip pia pontus rasmus rebecca",
    "rickard rikard robert robin roger roland rolf ronja sabina sally samuel sandra sara sarah sebastian selma",
    "siv sofia sofie solveig staffan stefan stina susanna susanne svante sven therese thomas tilda tobias tomas",
    "tommy torbjörn tove ulf ulla ulrica ulrika urban vanessa vera veronica viktor viktoria vilma wilhelm yasmin",
    "ylva yvonne zainab åke åsa örjan",
  ].flatMap((line) => line.split(" ")),
);

/** Words before a place: "i Nora", "på Åsa". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(["i", "på", "vid", "till", "från", "I", "På", "Vid"]);

/** Capitalised words that begin names of places, bodies and companies, not of people. Lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  [
    "norra södra västra östra nya gamla stora lilla övre nedre mellersta sankt sankta sveriges svenska svensk kungliga",
    "region kommun landsting stiftelsen föreningen hälsa hållbar hållbara vision kommunal försäkringskassan",
    "arbetsförmedlingen socialstyrelsen skolverket folkhälsomyndigheten arbetsmiljöverket januari februari mars april maj",
    "juni juli augusti september oktober november december",
  ].flatMap((line) => line.split(" ")),
);

/** Endings of words for bodies, offices and places. Lower case. */
export const NOT_NAME_ENDINGS = [
  "nämnden",
  "styrelsen",
  "förvaltningen",
  "enheten",
  "avdelningen",
  "kontoret",
  "skolan",
  "skola",
  "gården",
  "kommun",
  "kassan",
  "hälsan",
  "hälsa",
  "vården",
  "vård",
  "boendet",
  "centrum",
  "bolaget",
  "gymnasiet",
  "gatan",
  "vägen",
] as const;

/** Endings of titles: the person is named as one who holds an office. Lower case. */
export const TITLE_ENDINGS = [
  "chef",
  "chefen",
  "direktör",
  "direktören",
  "strateg",
  "strategen",
  "handläggare",
  "handläggaren",
  "ordförande",
  "ordföranden",
  "samordnare",
  "samordnaren",
  "utredare",
  "utredaren",
  "controller",
  "controllern",
  "sekreterare",
  "sekreteraren",
  "ledamot",
  "konsult",
  "konsulten",
  "specialist",
  "specialisten",
  "ekonom",
  "ekonomen",
  "rektor",
  "rektorn",
  "ledare",
  "ledaren",
  "råd",
  "rådet",
  "koordinator",
  "utvecklare",
  "ombud",
  "läkare",
  "sköterska",
  "psykolog",
  "expert",
] as const;

/** Words that show that the person acts in an office: reports, is responsible, is quoted. Lower case. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  [
    "ansvarar ansvarig ansvariga redovisar redovisade informerar informerade presenterar presenterade föredrar föredrog",
    "rapporterar rapporterade leder ledde håller höll svarar svarade handlägger handlade skriver skrev säger sade",
    "berättar betonar menar tycker tror kommenterar uppger förklarar fortsätter hjälper",
    "konstaterar föreslår föreslog kontakt kontaktperson samordnar utbildar föreläser föreläste yrkar yrkade bifaller",
  ].flatMap((line) => line.split(" ")),
);
