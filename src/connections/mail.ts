import { createTransport } from "nodemailer";

/** A mail on its way to one person. */
export type PostedMail = {
  /** The same for every try, so that a mailbox that got it twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  /** Declines such mail in one click (RFC 8058); null when the mail is about a duty. */
  readonly declineAt: string | null;
};

/** `refused`: the receiving side has said that it will never take it; trying again would only annoy. */
export type Delivery = "sent" | "refused";

export type Postman = {
  /** Rejects with `DeliveryFailed` when it is worth another try. */
  readonly deliver: (mail: PostedMail) => Promise<Delivery>;
  readonly close: () => void;
};

/** Why a try failed, in codes only: a server's own words quote addresses, and this ends up in logs. */
export class DeliveryFailed extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = "DeliveryFailed";
    this.code = code;
  }
}

const CONNECTIONS = 2;
/** A server that does not answer is given up, and the job queue tries again later. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Delivers over SMTP: `smtp://user:secret@host:587` or `smtps://…`. `from` may be `Namn <namn@kommun.se>`. */
export function smtpPostman(url: string, from: string): Postman {
  const transport = createTransport({ url, pool: true, maxConnections: CONNECTIONS, ...PATIENCE });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? "localhost";
  return {
    deliver: async ({ id, to, subject, plain, html, declineAt }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: "", address: to },
          subject,
          text: plain,
          html,
          textEncoding: "quoted-printable",
          messageId: `<${id}@${domain}>`,
          headers: headersOf(declineAt),
        });
        return "sent";
      } catch (error) {
        if (isRefusal(error)) return "refused";
        throw new DeliveryFailed(codeOf(error));
      }
    },
    close: () => transport.close(),
  };
}

/** Nobody answers automatically to an automatic mail (RFC 3834). */
function headersOf(declineAt: string | null): Record<string, string> {
  const automatic = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };
  if (declineAt === null) return automatic;
  return {
    ...automatic,
    "List-Unsubscribe": `<${declineAt}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

type SmtpError = { readonly code?: unknown; readonly responseCode?: unknown; readonly command?: unknown };

/**
 * A 5xx about this receiver or this letter is for good. The same about our log-in or sender is a setting to mend, and
 * the letter waits for it.
 */
function isRefusal(error: unknown): boolean {
  const { code, responseCode, command } = error as SmtpError;
  const isForGood = typeof responseCode === "number" && responseCode >= 500;
  if (code === "EENVELOPE") return command === "RCPT TO" ? isForGood : responseCode === undefined;
  return code === "EMESSAGE" && isForGood;
}

function codeOf(error: unknown): string {
  const { code, responseCode } = error as SmtpError;
  return [code, responseCode].filter((part) => typeof part === "string" || typeof part === "number").join(" ");
}
