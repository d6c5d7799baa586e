/** What is wrong with a database, or with the folder that should hold it; `text/` says it, and what to do. */
export type DatabaseFault =
  /** No server answers at the address. */
  | "unreachable"
  /** The server answers and does not let the role in. */
  | "log-in-refused"
  | "no-such-database"
  /** `sslmode` asks for encryption and the server has none. */
  | "no-encryption"
  /** `sslmode` asks for proof of who the server is, and its certificate is none. */
  | "certificate-refused"
  | "server-too-old"
  | "encoding"
  /** The role that should own the tables may not make any. */
  | "owner-may-not"
  /** The application's role owns the tables, or may become whoever does, and could lift what binds it. */
  | "role-owns"
  /** The application's role is, or may become, one that no row security holds back. */
  | "role-above"
  /** Migrations are left to run, and only the owner of the tables can. */
  | "not-migrated"
  | "newer-than-program"
  | "migration-changed"
  | "not-a-folder"
  | "folder-unreachable"
  | "no-database"
  | "not-a-cluster"
  | "cluster-of-another-version"
  | "cluster-of-another-account"
  | "copy-of-running"
  | "cluster-not-made"
  | "not-started"
  | "start-locked"
  | "package-missing";

/** The program may not, or cannot, serve from the database. */
export class DatabaseRefused extends Error {
  readonly code: DatabaseFault;
  /** The role, the address, the folder, the file or the package that it is about. */
  readonly subject: string;
  /** What PostgreSQL itself said, or the version that was found; empty when there is nothing more to say. */
  readonly detail: string;

  constructor(code: DatabaseFault, subject: string, detail = "") {
    super(detail === "" ? `${code}: ${subject}` : `${code}: ${subject}: ${detail}`);
    this.code = code;
    this.subject = subject;
    this.detail = detail;
  }
}
