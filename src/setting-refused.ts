export type SettingFault =
  | "not-a-database-address"
  | "unknown-database-option"
  | "not-an-address"
  | "not-the-root"
  | "not-a-mail-server"
  | "not-a-sender"
  | "not-a-network-address"
  | "not-a-switch"
  | "needs-sender"
  | "needs-application-role";

/** A setting in the environment that cannot be understood, or lacks its companion. */
export class SettingRefused extends Error {
  readonly code: SettingFault;
  readonly variable: string;

  constructor(code: SettingFault, variable: string) {
    super(`${variable}: ${code}`);
    this.code = code;
    this.variable = variable;
  }
}
