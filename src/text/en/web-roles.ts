import type { webRoles as swedish } from "#text/sv/web-roles.ts";

export const webRoles: typeof swedish = {
  "activity-owner": "Activity owner",
  "goal-owner": "Goal owner",
  reviewer: "Manager and reviewer",
  coordinator: "Coordinator",
  "board-secretary": "Committee secretary",
  elected: "Elected representative",
  auditor: "Auditor",
  administrator: "Administrator",
};
