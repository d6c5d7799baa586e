/**
 * Why a proposal is what it is: closed codes with their facts; `text/` makes the sentences. `subject` is an id in the
 * plan: of the activity or measure that the reason is about, otherwise of the goal. Labels and titles are the model's
 * and the plan's own words. Ratios are 0–1.
 */
export type Reason = ActivityReason | MeasureReason | BodyReason | JudgementReason;

export type ReasonCode = Reason["code"];

type About<Code extends string> = { readonly code: Code; readonly subject: string };

/** `grade` is the label that the rule derives when all activities are carried out. */
type ActivityReason =
  | About<"activity-status-missing">
  | (About<"activity-finished-with-deviation"> & { readonly grade: string })
  | (About<"activity-runs-past-the-year"> & { readonly grade: string; readonly stop: string; readonly year: number })
  | (About<"activity-not-finished-yet"> & { readonly status: string })
  | (About<"activity-not-finished-by-the-years-end"> & { readonly status: string; readonly grade: string })
  | (About<"all-activities-finished-on-plan"> & { readonly count: number; readonly grade: string })
  | About<"no-activities">;

type MeasureReason =
  | About<"no-measures">
  | (About<"measure-outcome-missing"> & { readonly title: string })
  | (About<"measure-baseline-missing"> & { readonly title: string })
  | (About<"all-outcomes-missing"> & { readonly count: number })
  | (About<"measure-fulfilment"> & { readonly title: string; readonly met: boolean; readonly ratio: number })
  | (About<"mean-of-ratios"> & Measured & { readonly mean: number; readonly grade: string })
  | (About<"share-of-targets-met"> & Measured & { readonly met: number; readonly grade: string })
  | (About<"all-targets-met"> & { readonly count: number; readonly grade: string })
  | (About<"target-missed"> & { readonly title: string; readonly grade: string })
  | (About<"lowest-measure-decides"> & { readonly title: string; readonly grade: string })
  | (About<"more-than-half-of-measures"> & Measured & { readonly grade: string })
  | (About<"veto-measure-missed"> & { readonly title: string; readonly atMost: string })
  | (About<"veto-measure-missing"> & { readonly title: string });

/** How many of the goal's measures the figure rests on. */
type Measured = { readonly measured: number; readonly total: number };

type BodyReason =
  | About<"no-body-assessments">
  | (About<"body-assessment-missing"> & { readonly body: string })
  | (About<"lowest-body-decides"> & { readonly bodies: readonly string[]; readonly grade: string })
  | (About<"more-than-half-of-bodies"> & { readonly count: number; readonly grade: string });

type JudgementReason =
  | About<"rule-leaves-to-judgement">
  | (About<"counts-of-measures"> & {
      readonly met: number;
      readonly partly: number;
      /** The ratio from which a measure counts as partly met; null when the model knows only met and missed. */
      readonly partlyFrom: number | null;
      readonly missed: number;
      readonly missing: number;
    })
  | (About<"counts-of-bodies"> & { readonly grades: readonly Count[]; readonly missing: number })
  | (About<"counts-of-activities"> & { readonly statuses: readonly Count[]; readonly missing: number })
  | (About<"lowest-part-decides"> & { readonly grade: string })
  | (About<"decided-differs-from-proposed"> & { readonly decided: string; readonly proposed: string })
  | (About<"decided-is-not-derived"> & { readonly decided: string });

/** How many have a grade or a status, by its label. */
export type Count = { readonly label: string; readonly count: number };
