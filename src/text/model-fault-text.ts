import type { ModelFault, ModelFaultCode, ModelFaultDetail } from "#domain/model-fault.ts";

/** One sentence per fault of a governance model, by code. */
export type ModelFaultTexts = {
  readonly [Code in ModelFaultCode]: (fault: Extract<ModelFaultDetail, { readonly code: Code }>) => string;
};

/** What is wrong in a governance model. The place (`fault.at`) is printed beside it, not in it. */
export function modelFaultText(fault: ModelFault, texts: { readonly modelFaults: ModelFaultTexts }): string {
  // Each entry takes the facts of its own code; the compiler cannot follow that through the lookup.
  const sentence = texts.modelFaults[fault.code] as (fault: ModelFaultDetail) => string;
  return sentence(fault);
}
