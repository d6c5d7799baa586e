import { createHash } from "node:crypto";

/**
 * Mail programs that follow it show the colours of light or dark; those that strip it show plain headings, lists and
 * links, which say the same. Contrast: ink 15.6 and accent 11.1 on white, 14.0 and 9.6 on the dark ground.
 */
export const MAIL_STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; background: #ffffff; color: #20251f;
  font-family: "Source Sans 3", "Segoe UI", Roboto, Helvetica, Arial, sans-serif; font-size: 18px; line-height: 1.5; }
.letter { max-width: 600px; margin: 0 auto; padding: 32px 20px 40px; }
.sender { margin: 0 0 24px; padding: 0 0 12px; border-bottom: 3px solid #0f4152; font-size: 16px; font-weight: 600; }
h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.3; font-weight: 600; }
h2 { margin: 40px 0 4px; font-size: 20px; line-height: 1.3; font-weight: 600; }
p { margin: 0 0 16px; }
ul { margin: 0 0 16px; padding: 0; list-style: none; }
li { padding: 12px 0; border-bottom: 1px solid #dedcd4; }
li a, li strong { font-weight: 600; }
.meta { display: block; color: #565b54; font-size: 16px; }
a { color: #0f4152; text-underline-offset: 3px; }
.action { display: inline-block; margin: 8px 0; padding: 12px 24px; border-radius: 4px; background: #0f4152; color: #ffffff;
  font-weight: 600; text-decoration: none; }
.foot { margin-top: 40px; padding-top: 16px; border-top: 1px solid #8a8c84; color: #565b54; font-size: 16px; }
@media (prefers-color-scheme: dark) {
  body { background: #171a17; color: #eceae4; }
  a { color: #a5d0e0; }
  .sender { border-color: #a5d0e0; }
  .meta, .foot { color: #b9bdb4; }
  li { border-color: #3a3f39; }
  .action { background: #a5d0e0; color: #10181b; }
}
`;

/** What a page that shows a mail lets its policy name: this very style and no other. */
export const MAIL_STYLE_HASH = `sha256-${createHash("sha256").update(MAIL_STYLE).digest("base64")}`;
