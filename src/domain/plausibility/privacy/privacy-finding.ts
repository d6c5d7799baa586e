/** Findings about personal data: one member per code, with what its sentence needs. */
export type PrivacyFindingDetail =
  /** A person is named in the same sentence as a word of health or absence. `word` is that word as it is written. */
  | { readonly code: "person-named-with-health"; readonly name: string; readonly word: string }
  /** A group so small that its sick leave points out a person. `group` is the group as it is written. */
  | { readonly code: "health-in-small-group"; readonly group: string; readonly word: string };
