import { webAudit, webLog } from "./en/web-audit.ts";
import { webAdminRules } from "./en/web-admin-rules.ts";
import { webAdmin } from "./en/web-admin.ts";
import { webPlan } from "./en/web-plan.ts";
import { webMe } from "./en/web-me.ts";
import { webAbout } from "./en/web-about.ts";
import { webMail } from "./en/web-mail.ts";
import { webActivity } from "./en/web-activity.ts";
import { webEntry } from "./en/web-entry.ts";
import { webGivenBack } from "./en/web-given-back.ts";
import { webGoal } from "./en/web-goal.ts";
import { webMeasure } from "./en/web-measure.ts";
import { webCompare } from "./en/web-compare.ts";
import { webFollowUp } from "./en/web-followup.ts";
import { webReport } from "./en/web-report.ts";
import { webReview } from "./en/web-review.ts";
import { webRound } from "./en/web-round.ts";
import { webRoles } from "./en/web-roles.ts";
import { webLogin } from "./en/web-login.ts";
import { webSearch } from "./en/web-search.ts";
import { webStyle } from "./en/web-style.ts";
import { webTodo } from "./en/web-todo.ts";
import { webVersions } from "./en/web-versions.ts";
import { web } from "./en/web.ts";
import { charts } from "./en/charts.ts";
import { cli } from "./en/cli.ts";
import { dataFindings, findingNames } from "./en/data-findings.ts";
import { documents } from "./en/documents.ts";
import { faults } from "./en/faults.ts";
import { mails } from "./en/mails.ts";
import { modelFaults } from "./en/model-faults.ts";
import { pages } from "./en/pages.ts";
import { reasons } from "./en/reasons.ts";
import { templateFaults } from "./en/template-faults.ts";
import { textFindings } from "./en/text-findings.ts";
import { webPage } from "./en/web-page.ts";
import { workbook } from "./en/workbook.ts";

export const texts = {
  webPlan,
  webAbout,
  webMail,
  webActivity,
  webEntry,
  webGivenBack,
  webGoal,
  webMeasure,
  webCompare,
  webFollowUp,
  webReport,
  webReview,
  webRound,
  webRoles,
  webLogin,
  webSearch,
  webMe,
  webStyle,
  webAdmin,
  webAdminRules,
  webAudit,
  webLog,
  webTodo,
  webVersions,
  web,
  webPage,
  workbook,
  charts,
  cli,
  reasons,
  faults,
  mails,
  modelFaults,
  pages,
  dataFindings,
  findingNames,
  templateFaults,
  textFindings,
  documents,
};
