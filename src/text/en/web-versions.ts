import type { webVersions as swedishVersions } from "#text/sv/web-versions.ts";

export const webVersions: typeof swedishVersions = {
  title: (what) => `Versions: ${what}`,
  heading: "All versions",
  link: "All versions",
  none: "Nothing has been written here yet.",
  by: (who, at) => `${who}, ${at}`,
  somebody: "Someone whose name has been removed",
  quote: (note) => `“${note}”`,
  did: {
    saved: "Saved a draft",
    submitted: "Handed in",
    tookBack: "Took back",
    returned: "Returned for changes",
    approved: "Approved",
    withdrew: "Withdrew the approval",
    corrected: "Corrected after the approval",
    imported: "Imported",
    wrote: "Wrote",
  },
  removed: "Removed: ",
  added: "Added: ",
  mayBeForgotten: "Texts of older versions may have been deleted under a retention rule.",
};
