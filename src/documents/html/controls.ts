/** Control characters and non-characters, which no HTML page may hold: https://html.spec.whatwg.org/#preprocessing-the-input-stream */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** The page without what somebody pasted in and nobody can see. */
export const withoutControls = (html: string): string => html.replaceAll(CONTROLS, "");
