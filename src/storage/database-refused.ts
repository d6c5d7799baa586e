/**
 * `role-owns`: the application's role owns the tables, or may become whoever does, and could lift what binds it.
 * `role-above`: it is, or may become, a role that no row security holds back. `not-migrated`: migrations are left to run,
 * and only the owner of the tables can.
 */
export type DatabaseFault = "role-owns" | "role-above" | "not-migrated";

/** The database is not one that the program may serve from. */
export class DatabaseRefused extends Error {
  readonly code: DatabaseFault;
  /** The application's role. */
  readonly role: string;

  constructor(code: DatabaseFault, role: string) {
    super(`${code}: ${role}`);
    this.code = code;
    this.role = role;
  }
}
