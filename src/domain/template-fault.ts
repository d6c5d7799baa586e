/** Why a Word template cannot be used: a closed code with the facts of its sentence. `part` is a file within the template. */
export type TemplateFault =
  | { readonly code: "template-not-word" }
  | { readonly code: "template-broken"; readonly part: string }
  | { readonly code: "template-too-large"; readonly limitMegabytes: number }
  | { readonly code: "template-strict" }
  | { readonly code: "template-macros" }
  | { readonly code: "template-outside-content"; readonly target: string }
  | { readonly code: "template-content-missing"; readonly placeholder: string }
  | { readonly code: "template-content-not-alone"; readonly placeholder: string }
  | { readonly code: "template-content-repeated"; readonly placeholder: string }
  | { readonly code: "template-placeholder-unknown"; readonly placeholder: string; readonly known: readonly string[] }
  | { readonly code: "template-placeholder-unclosed"; readonly text: string };
