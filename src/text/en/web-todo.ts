import type { webTodo as swedish } from "#text/sv/web-todo.ts";
import { periodName } from "./grammar.ts";

export const webTodo: typeof swedish = {
  title: "To do",
  lead: {
    youHave: "You have ",
    left: (count) => (count === 1 ? "one thing left" : `${count} things left`),
    forPeriod: (period) => ` for ${periodName(period)}. The last day is `,
    due: (date) => date,
    inDays: (days) =>
      days < 0 ? ", which has passed." : days === 0 ? ", today." : days === 1 ? ", tomorrow." : `, in ${days} days.`,
  },
  done: (periods) => `You are done. Everything for ${periods} is handed in.`,
  nothing: "You have nothing to hand in now. You get a mail when a round opens.",
  progress: (done, all) => `${done} of ${all} done`,
  startHere: "Start here",
  left: "Left to hand in",
  waiting: "Waiting for others",
  approved: "Done",
  kinds: { activity: "Activity", measure: "Measure", goal: "Goal" },
  verbs: { activity: "Report", measure: "Enter outcome", goal: "Assess" },
  mend: "Change and hand in",
  goOn: "Go on",
  see: "Show",
  late: (date) => `Late since ${date}`,
  dueOn: (date) => `By ${date}`,
  draft: "Draft",
  submitted: "Handed in, waiting for review",
  isApproved: "Approved",
  returned: "Returned for completion",
  periodLabel: (period) => periodName(period),
};
