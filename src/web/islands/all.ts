import "./count-letters.ts";
import "./keep-draft.ts";
