import { createTransport } from "nodemailer";

export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
};

export type Postman = { readonly deliver: (letter: Letter) => Promise<void> };

/** Delivers over SMTP: `smtp://user:secret@host:587` or `smtps://…`. Rejects when the server refuses the letter. */
export function smtpPostman(url: string, from: string): Postman {
  const transport = createTransport(url);
  return {
    deliver: async ({ to, subject, plain, html }) => {
      await transport.sendMail({ from, to, subject, text: plain, html });
    },
  };
}
