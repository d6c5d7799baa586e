import "./count-letters.ts";
import "./keep-texts.ts";
