/** Why an uploaded logo is not taken. */
export type LogoFault =
  | { readonly code: "logo-missing" }
  /** `most` bytes. */
  | { readonly code: "logo-too-large"; readonly most: number }
  | { readonly code: "logo-too-many-pixels"; readonly most: number }
  /** `most` parts of a drawing. */
  | { readonly code: "logo-too-complicated"; readonly most: number }
  /** Neither SVG nor PNG. */
  | { readonly code: "logo-unknown-kind" }
  | { readonly code: "logo-broken" }
  /** An SVG with something beyond plain drawing: `script`, `text`, `image`, `use`, `href`. */
  | { readonly code: "logo-has-part"; readonly part: string };
