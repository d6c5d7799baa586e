/** Every version of something that is written. */
export const webVersions = {
  title: (what: string) => `Versioner: ${what}`,
  heading: "Alla versioner",
  link: "Alla versioner",
  none: "Här har inget skrivits än.",
  by: (who: string, at: string) => `${who}, ${at}`,
  somebody: "Någon vars namn är borttaget",
  quote: (note: string) => `”${note}”`,
  did: {
    saved: "Sparade ett utkast",
    submitted: "Klarmarkerade",
    tookBack: "Tog tillbaka",
    returned: "Återsände för komplettering",
    approved: "Godkände",
    withdrew: "Tog tillbaka godkännandet",
    corrected: "Rättade efter godkännandet",
    imported: "Importerade",
    wrote: "Skrev",
  },
  removed: "Borttaget: ",
  added: "Tillagt: ",
  mayBeForgotten: "Texter i äldre versioner kan ha gallrats.",
};
