import type { FootLine, Mail, MailItem, MailPart } from "./mail.ts";

/** The mail as plain text, whole addresses on lines of their own so that every program makes them links. */
export function printPlain({ sender, lead, parts, foot }: Mail): string {
  const blocks = [lead, ...parts.map(plainPart), "-- ", sender, ...foot.map(plainFoot)];
  // "-- " alone on a line is where mail programs know that the signature begins; nothing stands between it and the sender.
  return `${blocks.join("\n\n").replace("-- \n\n", "-- \n")}\n`;
}

function plainPart(part: MailPart): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "action") return `${part.label}:\n${part.href}`;
  const items = part.items.map(plainItem);
  return [part.heading.toLocaleUpperCase("sv"), ...items, ...(part.more === null ? [] : [part.more])].join("\n\n");
}

function plainItem({ title, meta, href }: MailItem): string {
  return [`* ${title}`, `  ${meta}`, ...(href === null ? [] : [`  ${href}`])].join("\n");
}

function plainFoot({ text, link }: FootLine): string {
  return link === undefined ? text : `${text} ${link.label}:\n${link.href}`;
}
