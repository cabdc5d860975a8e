import { expect } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type ConsumerName, OutboxRepository } from '../../core/base/outbox/index.js';
import type { Problem, SubmissionAccepted } from '../../core/contract/index.js';
import { AskToConfirm, AskToConfirmAnew, SendWayBack } from '../../core/jobs/notifying/index.js';
import { deskOf } from './desk.js';
import { startProduct } from './product.js';
import { type CaughtMail, startSmtpCatcher } from './smtp-catcher.js';

/** What a test of the way back does: sends voices with an address, reads the mails that come, follows their links. */
export const startWaysBack = async () => {
  const unknownToServer = new Set<string>();
  const smtp = await startSmtpCatcher({ unknown: (address) => unknownToServer.has(address) });
  const product = await startProduct({
    SMTP_URL: smtp.url,
    MAIL_FROM: 'koe@city.example',
    PUBLIC_URL: 'https://koe.example',
  });
  const clerk = await product.signIn('clerk', ['clerk'], ['*']);
  const desk = deskOf(() => product);
  const query = (sql: string, values: unknown[] = []) =>
    product.app.get(DataSource).query(sql, values);
  const claim = async (consumer: ConsumerName) => {
    await query('update outbox set next_at = now() where handled_at is null');
    return product.app.get(OutboxRepository).claim(consumer, 200, 60_000);
  };
  /** Does what the worker would do. */
  const work = async () => {
    await product.route();
    await product.app.get(AskToConfirm).handle(await claim('ask-to-confirm'));
    await product.app.get(AskToConfirmAnew).handle(await claim('ask-to-confirm-anew'));
    await product.app.get(SendWayBack).handle(await claim('send-way-back'));
  };
  const mailsTo = (address: string): CaughtMail[] =>
    smtp.mails.filter(({ envelopeTo }) => envelopeTo.includes(address));
  /** The link of the last mail to an address; fails where none came. */
  const linkTo = (address: string) => {
    const link = /https?:\S+/.exec(mailsTo(address).at(-1)?.text ?? '')?.[0];
    if (!link) throw new Error('No mail with a link');
    return new URL(link);
  };
  const tokenTo = (address: string): string => linkTo(address).searchParams.get('t') ?? '';

  const post = <T = Problem>(path: string, body: object, headers: Record<string, string> = {}) =>
    product.call<T>('POST', `/api/${path}`, { body, headers });
  const ask = (email: string, headers?: Record<string, string>) =>
    post('ways-back', { email }, headers);
  const confirm = (token: string) => post('mail-links/address', { token });
  const send = async (email: string, more: object = {}): Promise<SubmissionAccepted> => {
    const accepted = await product.submit({
      text: 'ベンチの脚が折れかけています。座ると傾きます。',
      measure: '5-3-1',
      contact: { email },
      ...more,
    });
    await work();
    return accepted;
  };
  return {
    ...{ product, smtp, clerk, desk, query, claim, work, unknownToServer },
    ...{ mailsTo, linkTo, tokenTo, post, ask, confirm, send },
    lookAtAddress: (token: string) =>
      post<{ state: string; receipt?: string }>('mail-links/address/look', { token }),
    look: (token: string) =>
      post<{ state: string; voices: { receipt: string }[] }>('mail-links/way-back/look', { token }),
    renew: (token: string, ...receipts: string[]) =>
      post<{ receipts: { receipt: string; secret: string }[]; code: string }>(
        'mail-links/way-back',
        { token, receipts },
      ),
    withdraw: ({ receipt, secret }: SubmissionAccepted) =>
      post(`submissions/${receipt}/withdraw`, {}, { authorization: `Receipt ${secret}` }),
    /** Says otherwise how to be reached; gives the status. */
    reach: async ({ receipt, secret }: SubmissionAccepted, contact: object): Promise<number> => {
      const headers = { authorization: `Receipt ${secret}` };
      const path = `/api/submissions/${receipt}`;
      const { status } = await product.call('PATCH', path, { headers, body: { contact } });
      await work();
      return status;
    },
    opens: async ({ receipt, secret }: { receipt: string; secret: string }) => {
      const headers = { authorization: `Receipt ${secret}` };
      return (await product.call('GET', `/api/submissions/${receipt}`, { headers })).status === 200;
    },
    confirmed: async (email: string, more: object = {}) => {
      const accepted = await send(email, more);
      expect((await confirm(tokenTo(email))).status).toBe(204);
      return accepted;
    },
    /** Asks, works and gives the token that came. */
    askedFor: async (email: string): Promise<string> => {
      expect((await ask(email)).status).toBe(202);
      await work();
      return tokenTo(email);
    },
    /** Does something some time from now, and comes back: sessions of staff end meanwhile. */
    later: async (
      by: Parameters<typeof product.clock.advance>[0],
      then: () => Promise<void>,
    ): Promise<void> => {
      const now = product.clock.now();
      product.clock.advance(by);
      await then();
      product.clock.set(now);
    },
    close: async () => {
      await product.close();
      await smtp.close();
    },
  };
};
export type WaysBack = Awaited<ReturnType<typeof startWaysBack>>;
