import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWaysBack, type WaysBack } from '../support/ways-back.js';

/** Does asking for the way back tell nobody whether a voice has an address? */
let way: WaysBack;
beforeAll(async () => {
  way = await startWaysBack();
});
afterAll(() => way.close());

describe('whether there is a voice', () => {
  const answerTo = async (email: string) => {
    const { status, body, headers } = await way.ask(email);
    // The name of a request is of chance alone.
    const { date: _, 'x-request-id': __, ...rest } = headers;
    return { status, body, headers: rest };
  };

  it('is told by no answer: known, not confirmed, confided and unknown addresses are answered alike', async () => {
    await way.confirmed('known@example.org');
    await way.send('unconfirmed@example.org');
    await way.send('vault@example.org', { kind: 'consultation', topic: 'dv', measure: undefined });
    const answers = await Promise.all(
      ['known', 'unconfirmed', 'vault', 'nobody'].map((name) => answerTo(`${name}@example.org`)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await way.work();
    expect(way.mailsTo('known@example.org')).toHaveLength(2);
    for (const name of ['vault', 'nobody']) expect(way.mailsTo(`${name}@example.org`)).toEqual([]);
    expect(way.mailsTo('unconfirmed@example.org')).toHaveLength(1);
  });

  // The answer that waits for the mail: keycloak 26625.
  it('is not looked up before the answer is given: the same rows are written for every address', async () => {
    await way.confirmed('rows@example.org');
    const before = way.smtp.mails.length;
    const rowsFor = async (email: string) => {
      const count = async () =>
        (
          await way.query(
            `select (select count(*) from way_back_requests)::int as asked,
                    (select count(*) from outbox where event = 'way_back.asked')::int as events,
                    (select count(*) from mail_links)::int as links`,
          )
        )[0];
      const was = await count();
      await way.ask(email);
      const is = await count();
      return Object.keys(is).map((name) => is[name] - was[name]);
    };
    expect(await rowsFor('rows@example.org')).toEqual([1, 1, 0]);
    expect(await rowsFor('no-rows@example.org')).toEqual([1, 1, 0]);
    expect(way.smtp.mails).toHaveLength(before);
  });

  // Limits that count only known addresses: laravel/framework 13658.
  it('is not told by the limit either: after three in a day everybody is answered as before, and gets nothing', async () => {
    await way.confirmed('often@example.org');
    const known = [];
    const unknown = [];
    for (let i = 0; i < 5; i++) {
      known.push(await answerTo('often@example.org'));
      unknown.push(await answerTo('never@example.org'));
    }
    await way.work();
    expect(known).toEqual(unknown);
    expect(way.mailsTo('often@example.org')).toHaveLength(1 + 3);
    await way.later({ hours: 24 }, async () => {
      await way.askedFor('often@example.org');
    });
    expect(way.mailsTo('often@example.org')).toHaveLength(1 + 4);
  });

  it('is three also when they come at the same time', async () => {
    await way.confirmed('flood@example.org');
    await Promise.all(Array.from({ length: 8 }, () => way.ask('flood@example.org')));
    await way.work();
    expect(way.mailsTo('flood@example.org')).toHaveLength(1 + 3);
  });
});
