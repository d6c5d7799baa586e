import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type Received = { readonly to: string; readonly raw: string };

/**
 * An SMTP server of our own that keeps what it gets. `answer`: what it says to a receiver; null takes the letter.
 * `pause`: milliseconds before it has taken one.
 */
export async function anSmtpServer(answer: (to: string) => { readonly code: number } | null = () => null, pause = 0) {
  const received: Received[] = [];
  const asked: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) => {
      asked.push(address);
      const refusal = answer(address);
      // As real servers do, it says whom it is about: nothing of this may end up in a log.
      done(refusal === null ? null : Object.assign(new Error(`<${address}> refused`), { responseCode: refusal.code }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const raw = Buffer.concat(parts).toString("latin1");
        setTimeout(() => {
          for (const { address } of session.envelope.rcptTo) received.push({ to: address, raw });
          done();
        }, pause);
      });
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** Every address that delivery was tried to. */
    asked,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A header's value, unfolded and decoded (RFC 2047). */
export function headerOf(raw: string, name: string): string | null {
  const [head = ""] = raw.split("\r\n\r\n");
  const unfolded = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const line = unfolded.find((candidate) => candidate.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  if (line === undefined) return null;
  return line
    .slice(name.length + 1)
    .trim()
    .replace(/(\?=) (=\?)/g, "$1$2")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, text: string) =>
      how.toLowerCase() === "b" ? Buffer.from(text, "base64").toString() : fromQuoted(text.replaceAll("_", " ")),
    );
}

/** The decoded body of the part with a media type. */
export function partOf(raw: string, type: string): string | null {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? "";
  const part = raw.split(`--${boundary}`).find((candidate) => candidate.includes(`Content-Type: ${type}`));
  if (part === undefined) return null;
  const body = part.slice(part.indexOf("\r\n\r\n") + 4);
  return /Content-Transfer-Encoding: quoted-printable/i.test(part) ? fromQuoted(body.replaceAll("=\r\n", "")) : body;
}

function fromQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
