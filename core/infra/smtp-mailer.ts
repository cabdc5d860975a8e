import { createTransport } from 'nodemailer';
import { type Mail, Mailer, type MailOutcome, MailRefused } from '../jobs/notifying/index.js';

const SECOND = 1_000;
/** One line of visible characters, or a header could be made to hold another one. */
const ADDRESS = /^[^\s@<>"(),;:\\\p{Cc}]+@[^\s@<>"(),;:\\\p{Cc}]+$/u;
const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/;

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
}
/** The server knows this recipient and does not want it: asking again would not help. */
const isForGood = ({ code, responseCode = 0 }: SmtpError): boolean =>
  code === 'EENVELOPE' && responseCode >= 500;

/** Sends by SMTP. Plain text only; nothing is ever read from files or the net for a mail. */
export class SmtpMailer extends Mailer {
  private readonly transport;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    if (!ADDRESS.test(from)) throw new Error('MAIL_FROM must be one mail address');
    const url = new URL(smtpUrl);
    const secure = url.protocol === 'smtps:';
    this.transport = createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port || (secure ? 465 : 587)),
      secure,
      ...(url.username
        ? {
            auth: {
              user: decodeURIComponent(url.username),
              pass: decodeURIComponent(url.password),
            },
          }
        : {}),
      pool: true,
      maxConnections: 4,
      // Together far below the lease of the row that waits for this mail (worker/queues.ts).
      connectionTimeout: 5 * SECOND,
      greetingTimeout: 5 * SECOND,
      socketTimeout: 10 * SECOND,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  override async send({
    id,
    to,
    sender,
    subject,
    text,
    lang,
    request,
  }: Mail): Promise<MailOutcome> {
    if (!ADDRESS.test(to)) throw new MailRefused('not one mail address');
    if (LINE_BREAK.test(subject + sender)) throw new MailRefused('a subject has one line');
    await this.transport
      .sendMail({
        // As objects, so that an address is never read as a list of addresses.
        from: { name: sender, address: this.from },
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${this.from.split('@')[1]}>`,
        headers: {
          'Content-Language': lang,
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          ...(request ? { 'X-Request-Id': request } : {}),
        },
      })
      .catch((error: SmtpError) => {
        throw isForGood(error) ? new MailRefused(`${error.responseCode}`) : error;
      });
    return 'sent';
  }

  /** Lets the pooled connections go; Nest calls it when the process ends. */
  onApplicationShutdown(): void {
    this.transport.close();
  }
}
