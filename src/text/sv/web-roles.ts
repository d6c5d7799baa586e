import type { Role } from "#domain/people.ts";

/** The roles' names. */
export const webRoles: Readonly<Record<Role, string>> = {
  "activity-owner": "Aktivitetsansvarig",
  "goal-owner": "Målansvarig",
  reviewer: "Chef och granskare",
  coordinator: "Samordnare",
  "board-secretary": "Nämndsekreterare",
  elected: "Förtroendevald",
  auditor: "Revisor",
  administrator: "Administratör",
};
