/** What templates, word processors and hurried writers leave behind. `sure`: never a writer's own words. */
export const PLACEHOLDERS: readonly { readonly pattern: RegExp; readonly sure: boolean }[] = [
  {
    pattern:
      /\bFel! (?:Bokmärket|Hittar inte|Det finns ingen|Det går inte|Ingen |Okänt|Ogiltig|Använd|Autotext|Kan inte|Objekt)[^.\n]{0,80}/u,
    sure: true,
  },
  { pattern: /\bError! (?:Reference source|Bookmark)[^.\n]{0,60}/u, sure: true },
  {
    pattern: /\b[Kk]licka (?:eller tryck )?(?:här )?för att (?:ange|skriva|lägga till|infoga|redigera)[^.\n]{0,40}/u,
    sure: true,
  },
  { pattern: /\blorem ipsum\b/iu, sure: true },
  { pattern: /(?<!\p{L})[ÅY]{4}-MM-DD(?!\p{L})/iu, sure: true },
  {
    pattern:
      /[[<{](?:(?:text|rubrik|namn|datum|belopp|antal|titel|kommun|kommunens namn|nämnd|nämndens namn|diarienummer|dnr|handläggare|period|år|kommentar|beskrivning|infoga|ange|skriv|fyll)(?: [^\]>}\n]{0,60})?)[\]>}]/iu,
    sure: true,
  },
  { pattern: /\{\{[^}\n]{1,60}\}\}/u, sure: true },
  {
    pattern:
      /(?<![\p{L}\d-])X{2,}(?![\p{L}\d-])|(?<![\p{L}\d-])x{2,}(?![\p{L}\d-])|(?<!\d)20XX(?!\p{L})|(?<!\p{L})X{2,}-X{2,}/u,
    sure: true,
  },
  { pattern: /\?{3,}/u, sure: true },
  { pattern: /(?<!\p{L})(?:TBD|TODO|FIXME)(?!\p{L})/u, sure: true },
  {
    pattern:
      /^(?:kommentar|text|uppgift|beskrivning|analys)(?:en|er)? (?:saknas|kommer|läggs till senare|kompletteras(?: senare)?)[.!]?$/iu,
    sure: false,
  },
  {
    pattern:
      /^(?:kompletteras(?: senare)?|fyll i(?: här)?|skriv (?:text )?här|text här|att göra|\.{3,}|…|-{2,})[.!]?$/iu,
    sure: false,
  },
];
