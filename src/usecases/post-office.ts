import { createHmac, timingSafeEqual } from "node:crypto";
import type { Postman } from "#connections/mail.ts";
import type { MailLinks } from "#documents/mail/mail.ts";
import type { Database } from "#storage/database.ts";
import { listHosts } from "#storage/mails.ts";
import { ANY_HOST } from "#storage/new-municipality.ts";

/** What writing and sending mail needs; one for the whole server. */
export type PostOffice = {
  readonly database: Database;
  readonly postman: Postman;
  readonly now: () => Date;
  /** Where the application is reached, without a slash at the end. */
  readonly baseUrl: string;
  /** Links that begin with an address of ours. */
  readonly linksAt: (baseUrl: string) => MailLinks;
  /** Log-in mails stand in the outbox too: in the demo, where that is the only way to them. */
  readonly keepsLogInMail: boolean;
};

/** The links for one municipality's mails. */
export async function linksFor({ database, baseUrl, linksAt }: PostOffice, municipality: number): Promise<MailLinks> {
  return linksAt(await addressFor(database, baseUrl, municipality));
}

/** Where one municipality's people reach the application: at its own host when the server's common address is not its. */
export async function addressFor(database: Database, baseUrl: string, municipality: number): Promise<string> {
  const hosts = await listHosts(database, municipality);
  const url = new URL(baseUrl);
  const [own] = hosts;
  if (own !== undefined && !hosts.includes(ANY_HOST) && !hosts.includes(url.hostname)) url.hostname = own;
  return url.origin;
}

const signatureOf = (mailKey: string, person: number): string =>
  createHmac("sha256", mailKey).update(`decline ${person}`).digest("base64url");

/** The token in a link that declines optional mail for one person, without logging in. */
export const declineToken = (mailKey: string, person: number): string => `${person}.${signatureOf(mailKey, person)}`;

/** Whose token it is; null when the municipality has not signed it. */
export function personOfToken(mailKey: string, token: string): number | null {
  const [number = "", signature = ""] = token.split(".");
  if (!/^[1-9]\d{0,8}$/.test(number)) return null;
  const expected = Buffer.from(signatureOf(mailKey, Number(number)));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? Number(number) : null;
}
