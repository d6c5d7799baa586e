import type { webRoles as swedish } from "#text/sv/web-roles.ts";

export const webRoles: typeof swedish = {
  "activity-owner": "Activity owner",
  "goal-owner": "Goal owner",
  reviewer: "Chief and reviewer",
  coordinator: "Coordinator",
  "board-secretary": "Board secretary",
  elected: "Elected representative",
  auditor: "Auditor",
  administrator: "Administrator",
};
