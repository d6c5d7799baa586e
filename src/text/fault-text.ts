import type { Fault } from "#domain/fault.ts";
import { modelFaultText } from "./model-fault-text.ts";
import type { Texts } from "./texts.ts";

/** What is wrong and what to do about it, in one language. The place (`fault.where`) is printed beside it, not in it. */
export function faultText(fault: Fault, texts: Texts): string {
  if (fault.code === "model-broken") return modelFaultText(fault.fault, texts);
  // Each entry takes the facts of its own code; the compiler cannot follow that through the lookup.
  const sentence = texts.faults[fault.code] as (fault: Fault) => string;
  return sentence(fault);
}
