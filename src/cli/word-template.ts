import type { WordTemplate } from "#documents/as-docx.ts";
import { unzip } from "#files/zip.ts";
import { templateFaultText } from "#text/template-fault-text.ts";
import { printedFault, readInput } from "./input.ts";
import { InputRefused } from "./refusal.ts";
import type { Session } from "./session.ts";

/** Reads the municipality's own Word template. Throws `InputRefused` with every fault, in words. */
export async function loadWordTemplate(session: Session, path: string): Promise<WordTemplate> {
  const parts = unzip(await readInput(session, path), () => true);
  if (!parts.ok)
    throw new InputRefused(parts.refusals.map((fault) => printedFault(session, { ...fault, where: path })));
  const { readWordTemplate } = await import("#documents/as-docx.ts");
  const template = readWordTemplate(parts.value);
  if (template.ok) return template.value;
  throw new InputRefused(
    template.refusals.map((fault) => ({
      where: path,
      code: fault.code,
      message: templateFaultText(fault, session.texts),
    })),
  );
}
