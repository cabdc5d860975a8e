/** A plain text mail to one person. */
export interface Mail {
  /** Names the mail for good: a copy sent again after a crash carries the same Message-ID. */
  readonly id: string;
  readonly to: string;
  /** What the reader's program shows as the sender. */
  readonly sender: string;
  readonly subject: string;
  readonly text: string;
  readonly lang: string;
  /** By which request it has come, for whoever looks for it. */
  readonly request?: string | undefined;
}

/** `skipped`: this installation sends no mail. */
export type MailOutcome = 'sent' | 'skipped';

/** This mail will never be taken (no such address): trying again would not help. The message holds no address. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** The way out for mail. Rejects when the mail was not taken; but for `MailRefused` the caller tries again later. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<MailOutcome>;
}
