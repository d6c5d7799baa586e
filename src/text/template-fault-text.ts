import type { TemplateFault } from "#domain/template-fault.ts";
import type { Texts } from "./texts.ts";

/** Why a Word template cannot be used and what to do about it, in one language. */
export function templateFaultText(fault: TemplateFault, texts: Texts): string {
  // Each entry takes the facts of its own code; the compiler cannot follow that through the lookup.
  const sentence = texts.templateFaults[fault.code] as (fault: TemplateFault) => string;
  return sentence(fault);
}
