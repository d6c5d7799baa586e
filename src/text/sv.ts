import { webAudit, webLog } from "./sv/web-audit.ts";
import { webAdminRules } from "./sv/web-admin-rules.ts";
import { webAdmin } from "./sv/web-admin.ts";
import { webPlan } from "./sv/web-plan.ts";
import { webMe } from "./sv/web-me.ts";
import { webAbout } from "./sv/web-about.ts";
import { webMail } from "./sv/web-mail.ts";
import { webActivity } from "./sv/web-activity.ts";
import { webEntry } from "./sv/web-entry.ts";
import { webGivenBack } from "./sv/web-given-back.ts";
import { webGoal } from "./sv/web-goal.ts";
import { webMeasure } from "./sv/web-measure.ts";
import { webCompare } from "./sv/web-compare.ts";
import { webFollowUp } from "./sv/web-followup.ts";
import { webReport } from "./sv/web-report.ts";
import { webReview } from "./sv/web-review.ts";
import { webRound } from "./sv/web-round.ts";
import { webRoles } from "./sv/web-roles.ts";
import { webLogin } from "./sv/web-login.ts";
import { webSearch } from "./sv/web-search.ts";
import { webStyle } from "./sv/web-style.ts";
import { webTodo } from "./sv/web-todo.ts";
import { webVersions } from "./sv/web-versions.ts";
import { web } from "./sv/web.ts";
import { charts } from "./sv/charts.ts";
import { cli } from "./sv/cli.ts";
import { dataFindings, findingNames } from "./sv/data-findings.ts";
import { documents } from "./sv/documents.ts";
import { faults } from "./sv/faults.ts";
import { mails } from "./sv/mails.ts";
import { modelFaults } from "./sv/model-faults.ts";
import { pages } from "./sv/pages.ts";
import { reasons } from "./sv/reasons.ts";
import { templateFaults } from "./sv/template-faults.ts";
import { textFindings } from "./sv/text-findings.ts";
import { webPage } from "./sv/web-page.ts";
import { workbook } from "./sv/workbook.ts";

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
