/** Why a proposal is what it is: closed codes with their facts; `text/` makes the sentences. `subject` is an id in the plan. */
export type Reason =
  | { readonly code: "activity-status-missing"; readonly subject: string }
  | { readonly code: "activity-finished-with-deviation"; readonly subject: string };

export type ReasonCode = Reason["code"];
