/**
 * Names how the papers are laid out. It is counted on when a paper's parts or their order change, and kept with every
 * snapshot: so one knows in twenty years what the readers of an approved report saw.
 */
export const PAPER_DESIGN = "tertial-papers/1";
