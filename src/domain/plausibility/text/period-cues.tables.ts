/**
 * Words that tell whether a text says "this report is about X" or speaks of X as another time. All are patterns for
 * what stands before the period's name, within the same sentence, unless said otherwise.
 */

const PAPER =
  "(?:rapport|redovisning|uppföljning|sammanställning|skrivelse|ärende|bokslut|period|tertial|analys|delårsrapport)";
const DEFINITE =
  "(?:(?:mål|tertial|verksamhets|delårs|kvartals|läges|års)?(?:redovisningen|rapporten|uppföljningen|rapporteringen|sammanställningen)|ärendet|bedömningen|analysen|kommentaren|(?:rapport|redovisnings|mät|uppföljnings)perioden)";
const IS_ABOUT =
  "(?:avser|gäller|omfattar|täcker|rör|speglar|behandlar|beskriver|redovisar|sammanfattar|är för|bygger på|sträcker sig)";
const LEAD =
  "(?:(?:i|under|inne i|på|för|om|efter|av|vid|per|hela|det|den|början|slutet|mitten|perioden|tiden|bara|endast|alltså|dvs\\.?) )*";

/** The text places itself in the period: "vi befinner oss i", "nu i", "hittills under". */
export const STANDS_IN = new RegExp(
  `(?:befinner (?:vi )?oss|befinner sig \\p{L}{1,20}(?: \\p{L}{1,20}){0,2}|\\bvi är|\\bär vi|står vi)(?: (?:bara|endast|nu|ännu|fortfarande|just|redan|alltså|först|dock|ju))* ${LEAD}$`,
  "iu",
);
export const NOW_BEFORE = new RegExp(
  `\\b(?:nu|hittills|för närvarande|i dagsläget|i nuläget|så här långt|så långt)(?: (?:i|under|inne i|efter|per|till och med|bara|endast|det))* $`,
  "iu",
);
/** Stands after the period's name. */
export const NOW_AFTER = /^,? (?:nu|hittills|så här långt)(?![\p{L}-])/iu;

/** The paper says what it is about. The second group is what stands between. */
export const PAPER_IS_ABOUT: readonly RegExp[] = [
  /(?<!\p{L})(?:detta|det här) är (?:en |den )?(?:\p{L}{1,12} )?\p{L}{0,20}(?:uppföljning|rapport|redovisning)\p{L}{0,4} (?<gap>[^.;:!?]{0,60}(?:för|av|per|avseende|perioden) (?:det )?)$/iu,
  new RegExp(
    `(?<!\\p{L})(?:denna|detta|den här|det här|föreliggande|aktuell|aktuella) \\p{L}{0,20}${PAPER}(?:en|et|n)?(?: \\p{L}{1,20}){0,3}? (?:${IS_ABOUT}|för|är|från) (?<gap>[^.;:!?]{0,70})$`,
    "iu",
  ),
  new RegExp(
    `(?:^|[.;:,] |(?<!\\p{L})(?:att|där|och) )${DEFINITE}(?: \\p{L}{1,20}){0,2}? ${IS_ABOUT} (?<gap>[^.;:!?]{0,90})$`,
    "iu",
  ),
];

/** The paper by name: "I denna delårsrapport". */
export const THIS_PAPER = /^(?:denna|den här|föreliggande) /iu;
/** What is followed up is no other matter: "uppföljning av verksamhetsplanen". */
export const FOLLOWED_UP = /^\p{L}{0,20}(?:uppföljning|redovisning)\p{L}{0,4} av \p{L}{1,40} ?/iu;

/** What is approved: "godkänner redovisningen av måluppföljningen för". */
export const APPROVES = new RegExp(
  `(?:godkänn(?:er|a|s)|fastställ(?:er|a)|antecknar|noterar) (?:\\p{L}{1,24} ){0,5}(?:\\p{L}{0,24}(?:uppföljning|redovisning|rapport)\\p{L}{0,4})(?<gap>[^.;:!?]{0,60}?)(?:^|[ ,])(?:(?:för|per|avseende|av|till och med|det) )*$`,
  "iu",
);

/** A period as the subject of its sentence: "Perioden 1 januari–30 april har …". */
export const PERIOD_AS_SUBJECT = /^(?:under )?(?:tids|rapport|redovisnings|uppföljnings)?perioden $/iu;
export const SPEAKS_OF_NOW = /^,? (?:har|är|visar|präglas|pågår|följer|ligger|uppgår|omfattar)(?!\p{L})/iu;

/** Between the paper and the period these words show that something else is meant. */
export const ANOTHER_MATTER =
  /budget|planen|plan(?!\p{L})|planering|kommande|inför|jämför|jämfört|beslut|strategi|program|taxa|taxor|avgift|ansök|uppdrag|remiss|motion|prognos|föregående|tidigare|förra|sedan|ändring|revidering|förslag|avtal|upphandling|skolår|läsår|bidrag|regler|yttrande|\bän\b|\bmot\b|\bsom\b/iu;

/** A title names what the paper follows up. */
export const FOLLOW_UP_TITLE = /uppföljning|redovisning|rapport|delår|utfall|måluppfyllelse/iu;

/** Right before the period's name: a comparison, a way there, a time limit, a document. */
export const ANOTHER_TIME_BEFORE =
  /(?:^|[\s("])(?:än|mot|gentemot|med|från|sedan|till|inför|före|innan|senast|enligt|fram till|först|redan|både|jämfört|jämförelse|motsvarande|föregående|förra|tidigare|mellan|respektive|och|eller|även|också|samt)(?: (?:i|under|vid|per|för|med|den|det|slutet av|början av|utgången av|perioden|motsvarande))*\s$/iu;

/** Anywhere in the sentence: comparison, future, past, rules, documents. */
export const ANOTHER_TIME =
  /jämför|gentemot|föregående|förra|tidigare|motsvarande|samma period|inför|(?<!\p{L})(?:ska|skall|skulle|kommer|bör|kan|nästa|senast|om|när|då|var|blev|hade|fanns|gjorde|fick|tog|kom|gick|beslöt|än|både|respektive|varje|årligen|återkommande|därefter|därmed|redan|först|sedan|fjol|§|dnr|lag|lagen)(?!\p{L})|planer(?:as|ar|at)|planen är|väntas|beräknas|förväntas|prognos|kommande|framöver|framflyttad|skjut|flytta|budget|beslut|protokoll|förordning|strategi|program|verksamhetsplan|årsredovisning|bokslut|revision|rapporten för|uppföljningen för|enligt (?:uppföljning|rapport|redovisning|mätning)|skillnad|utveckling(?:en)? (?:sedan|från)/iu;

/** More periods follow: "tertial 1, 2 och 3". */
export const LISTED_AFTER = /^(?:, | och |\/|, och )(?:tertial |kvartal |[TQ])?\d/u;

/** The verb right after a period that opens its sentence. */
export const PRESENT_VERB =
  /^(?:har|är|pågår|visar|ligger|uppgår|följer|löper|fortsätter|redovisas|rapporteras|saknas|finns|bedöms|präglas|arbetar|fortgår)$/iu;
export const PRESENT_ANYWHERE =
  /(?<!\p{L})(?:har|är|pågår|visar|ligger|uppgår|följer|löper|redovisas|rapporteras|bedöms|präglas|fortgår)(?!\p{L})/iu;
export const PRETERITE =
  /(?<!\p{L})\p{L}{2,30}(?:ades|ade|ddes|dde|rdes|rde|ldes|lde|gdes|gde|mdes|mde|vdes|vde|ktes|kte|stes|ste|ptes|pte|ttes|tte)(?!\p{L})/iu;
/** A label in front of the period in a comment: "Status tertial 1:". */
export const LABEL_BEFORE =
  /(?:^|\b(?:att rapportera|rapporteras|redovisas) |(?:status|resultat|resultatet|utfall|utfallet|läge|läget|uppföljning|kommentar|bedömning|redovisning|rapportering|analys) )(?:(?:för|i|under|per|efter|vid|det) )*$/iu;
