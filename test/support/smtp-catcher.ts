import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type MailMessage, readMessage } from './mail-message.js';

export interface CaughtMail extends MailMessage {
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
}

export interface SmtpCatcher {
  /** For `SMTP_URL`. */
  readonly url: string;
  readonly mails: readonly CaughtMail[];
  /** Waits until `count` mails are there; fails after `timeoutMs`. */
  waitFor(count: number, timeoutMs?: number): Promise<readonly CaughtMail[]>;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given. `refuse` answers every mail with 451, `unknown` an address with 550. */
export const startSmtpCatcher = async ({
  refuse = (): boolean => false,
  unknown = (_address: string): boolean => false,
} = {}): Promise<SmtpCatcher> => {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, _session, done) {
      done(
        unknown(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : null,
      );
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refuse()) return done(Object.assign(new Error('Try later'), { responseCode: 451 }));
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          ...readMessage(Buffer.concat(parts).toString('utf8')),
          envelopeFrom: mailFrom ? mailFrom.address : '',
          envelopeTo: rcptTo.map(({ address }) => address),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const waitFor = async (count: number, timeoutMs = 10_000) => {
    for (const until = Date.now() + timeoutMs; mails.length < count; ) {
      if (Date.now() > until)
        throw new Error(`${mails.length} of ${count} mails after ${timeoutMs} ms`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return mails;
  };
  const close = () => new Promise<void>((resolve) => server.close(resolve));
  return { url: `smtp://127.0.0.1:${port}`, mails, waitFor, close };
};
