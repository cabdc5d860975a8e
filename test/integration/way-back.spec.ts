import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SendWayBack } from '../../core/jobs/notifying/index.js';
import { startWaysBack, type WaysBack } from '../support/ways-back.js';

/** Does whoever lost a receipt come back by a confirmed mail address, and nobody else, and not to what is confided? */
let way: WaysBack;
beforeAll(async () => {
  way = await startWaysBack();
});
afterAll(() => way.close());

describe('who lost a receipt', () => {
  it('gets a new secret for the voice, and the old one ends at once', async () => {
    const old = await way.confirmed('lost@example.org');
    const token = await way.askedFor('lost@example.org');
    expect((await way.look(token)).body).toMatchObject({
      state: 'open',
      voices: [{ receipt: old.receipt }],
    });
    const { body } = await way.renew(token, old.receipt);
    const [renewed] = body.receipts;
    expect(renewed?.secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(await way.opens(renewed as never)).toBe(true);
    expect(await way.opens(old)).toBe(false);
    const { history } = await way.desk.open(way.clerk, old.id);
    expect(history.at(-1)).toMatchObject({
      verb: 'renew_secret',
      actorKind: 'system',
      detail: {},
    });
    expect(JSON.stringify(history)).not.toContain('lost@');
  });

  it('is told that the secret has ended when the voice is sent again by its own key', async () => {
    const voice = { text: '橋の手すりがさびています。', contact: { email: 'again@example.org' } };
    const key = { 'idempotency-key': 'one-key-of-one-form' };
    const first = await way.product.submit(voice, key);
    expect((await way.product.submit(voice, key)).secretEnded).toBeUndefined();
    await way.work();
    expect((await way.confirm(way.tokenTo('again@example.org'))).status).toBe(204);
    await way.renew(await way.askedFor('again@example.org'), first.receipt);
    const repeat = await way.product.submit(voice, key);
    expect(repeat).toMatchObject({ receipt: first.receipt, secretEnded: true });
    expect(await way.opens(repeat)).toBe(false);
  });

  it('finds the voice in whatever letters the address is typed, and the mail goes to the one that was given', async () => {
    await way.confirmed('Mixed.Case@example.org');
    await way.ask('ｍｉｘｅｄ．ｃａｓｅ＠ＥＸＡＭＰＬＥ．org');
    await way.work();
    expect(way.mailsTo('Mixed.Case@example.org')).toHaveLength(2);
  });

  it('gets one mail for voices in two languages, in that of the page, and chooses among them', async () => {
    const first = await way.confirmed('two@example.org', { uiLang: 'vi' });
    const second = await way.confirmed('two@example.org', { uiLang: 'pt-BR' });
    const before = way.mailsTo('two@example.org').length;
    await way.ask('two@example.org', { 'accept-language': 'es' });
    await way.work();
    const mails = way.mailsTo('two@example.org').slice(before);
    expect(mails.map(({ headers }) => headers['content-language'])).toEqual(['es']);
    for (const { receipt } of [first, second]) expect(mails[0]?.text).not.toContain(receipt);
    const token = way.tokenTo('two@example.org');
    // Both came in the same instant of the test's clock.
    expect(new Set((await way.look(token)).body.voices.map(({ receipt }) => receipt))).toEqual(
      new Set([first.receipt, second.receipt]),
    );
    const { body } = await way.renew(token, first.receipt);
    expect(body.receipts.map(({ receipt }) => receipt)).toEqual([first.receipt]);
    // Somebody else may hold the receipt of the other: a helper gave the same address for both.
    expect(await way.opens(second)).toBe(true);
  });

  it('must choose one', async () => {
    await way.confirmed('none@example.org');
    const token = await way.askedFor('none@example.org');
    expect((await way.renew(token)).status).toBe(422);
    expect((await way.look(token)).body.state).toBe('open');
  });

  it('cannot have the voice of another address by its number', async () => {
    const other = await way.confirmed('other@example.org');
    await way.confirmed('mine@example.org');
    const token = await way.askedFor('mine@example.org');
    expect((await way.renew(token, other.receipt)).body.code).toBe('link_over');
    expect(await way.opens(other)).toBe(true);
  });

  it.each(['answered', 'published', 'closed'])(
    'comes back to a voice that is %s',
    async (state) => {
      const email = `${state}@example.org`;
      const { id, receipt } = await way.confirmed(email, { consentToPublish: true });
      await way.desk.answer(way.clerk, id, { text: '来週、直します。' });
      if (state === 'published')
        await way.desk.act(way.clerk, id, 'publish', { publicText: 'ベンチを直してください。' });
      if (state === 'closed') await way.desk.act(way.clerk, id, 'close');
      const { body } = await way.renew(await way.askedFor(email), receipt);
      expect(await way.opens(body.receipts[0] as never)).toBe(true);
    },
  );
});

describe('the link that leads back', () => {
  const used = async (email: string) => {
    const { receipt } = await way.confirmed(email);
    const token = await way.askedFor(email);
    await way.renew(token, receipt);
    return { token, receipt };
  };

  // Links that still work after use, and older ones beside it: LemmyNet/lemmy 3270, appsmith 635.
  it('works once, and no older one works after it', async () => {
    const { receipt } = await way.confirmed('once@example.org');
    const older = await way.askedFor('once@example.org');
    const newer = await way.askedFor('once@example.org');
    const [secret] = (await way.renew(newer, receipt)).body.receipts;
    for (const token of [newer, older]) {
      expect((await way.look(token)).body).toEqual({ state: 'used', voices: [] });
      expect((await way.renew(token, receipt)).body.code).toBe('link_over');
    }
    expect(await way.opens(secret as never)).toBe(true);
  });

  it('works once also when it is pressed twice at the same time', async () => {
    const { receipt } = await way.confirmed('race@example.org');
    const token = await way.askedFor('race@example.org');
    const answers = await Promise.all([way.renew(token, receipt), way.renew(token, receipt)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  it('is over after thirty minutes', async () => {
    const { receipt } = await way.confirmed('slow@example.org');
    const token = await way.askedFor('slow@example.org');
    await way.later({ minutes: 30 }, async () => {
      expect((await way.look(token)).body).toEqual({ state: 'over', voices: [] });
      expect((await way.renew(token, receipt)).status).toBe(410);
    });
    expect((await way.look(token)).body.state).toBe('open');
  });

  it('is not the link that confirms, nor the other way round', async () => {
    const { receipt } = await way.send('mixed@example.org');
    const confirming = way.tokenTo('mixed@example.org');
    expect((await way.renew(confirming, receipt)).status).toBe(410);
    await way.confirm(confirming);
    expect((await way.confirm(await way.askedFor('mixed@example.org'))).status).toBe(410);
  });

  it.each(['', 'x', 'あ', '../..', 'A'.repeat(43)])('is not %j', async (token) => {
    expect((await way.look(token)).body.state).toBe('over');
    expect((await way.renew(token, 'KB-2026-7F3K9Q')).body.code).toBe('link_over');
  });

  it('leads to nothing that was taken back or became confided meanwhile', async () => {
    const taken = await way.confirmed('back@example.org');
    const token = await way.askedFor('back@example.org');
    await way.withdraw(taken);
    expect((await way.renew(token, taken.receipt)).status).toBe(410);
    const raised = await way.confirmed('danger@example.org');
    const second = await way.askedFor('danger@example.org');
    await way.query(`update submissions set urgent = '{violence}' where id = $1`, [raised.id]);
    expect((await way.look(second)).body).toEqual({ state: 'over', voices: [] });
    expect((await way.renew(second, raised.receipt)).status).toBe(410);
    expect(await way.opens(raised)).toBe(true);
  });

  // Links made of the request's Host: ltb-project/self-service-password 755.
  it('leads to our own address, whatever host a request names', async () => {
    await way.confirmed('poison@example.org');
    await way.ask('poison@example.org', {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
    });
    await way.work();
    expect(way.linkTo('poison@example.org').origin).toBe('https://koe.example');
  });

  it('leaves nothing of a token in what is kept', async () => {
    const { token } = await used('trace@example.org');
    for (const table of ['mail_links', 'notifications', 'outbox', 'audit_log', 'way_back_requests'])
      expect(
        JSON.stringify(await way.query(`select t::text as row from ${table} t`)),
      ).not.toContain(token);
  });
});

it('a mail that is away comes later, and both of its links end with the first use', async () => {
  const { receipt } = await way.confirmed('away@example.org');
  await way.ask('away@example.org');
  await way.query(`update outbox set next_at = now() where handled_at is null`);
  const items = await way.claim('send-way-back');
  const handler = way.product.app.get(SendWayBack);
  await Promise.all([handler.handle(items), handler.handle(items)]);
  await handler.handle(items);
  const mails = way.mailsTo('away@example.org').slice(1);
  expect(mails.length).toBeGreaterThan(0);
  const tokens = mails.map(({ text }) => /t=([\w-]+)/.exec(text)?.[1] ?? '');
  const statuses = [];
  for (const token of tokens) statuses.push((await way.renew(token, receipt)).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
});
