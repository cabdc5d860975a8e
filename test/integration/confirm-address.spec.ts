import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWaysBack, type WaysBack } from '../support/ways-back.js';

/** Is a mail address confirmed by whoever reads its mails, by a press and by nothing else, and never that of a confided voice? */
let way: WaysBack;
beforeAll(async () => {
  way = await startWaysBack();
});
afterAll(() => way.close());

describe('the mail that asks to confirm', () => {
  it('comes once, in the language of the page, with number and link and nothing else', async () => {
    const { id, receipt, secret } = await way.send('vi@example.org', { uiLang: 'vi' });
    await way.desk.act(way.clerk, id, 'reassign', { section: 'shuno', reason: '担当が違うため' });
    await way.work();
    const [mail, ...more] = way.mailsTo('vi@example.org');
    expect(more).toEqual([]);
    expect(mail?.headers['content-language']).toBe('vi');
    expect(mail?.text).toContain(receipt);
    for (const told of [secret, 'ベンチ']) expect(mail?.text).not.toContain(told);
  });

  it.each([
    ['a topic for counsellors', { kind: 'consultation', topic: 'dv', measure: undefined }],
    ['an opinion that speaks of danger', { text: '夫に殴られて、家に帰れません。' }],
    [
      'a consultation that speaks of danger',
      { kind: 'consultation', topic: 'tax_payment', text: 'もう死にたいです。税金が払えません。' },
    ],
  ])('does not come for %s', async (name, more) => {
    const email = `${name.length}@careful.example`;
    await way.send(email, more);
    expect(way.mailsTo(email)).toEqual([]);
  });

  it('comes for an ordinary consultation', async () => {
    await way.send('legal@example.org', { kind: 'consultation', topic: 'tax_payment' });
    expect(way.mailsTo('legal@example.org')).toHaveLength(1);
  });

  it('that is refused is told at the desk, because news will not arrive either', async () => {
    way.unknownToServer.add('gone@example.org');
    const { id } = await way.send('gone@example.org');
    const { history } = await way.desk.open(way.clerk, id);
    expect(history.at(-1)).toMatchObject({ verb: 'undelivered', detail: { why: 'refused' } });
  });
});

describe('the link that confirms', () => {
  // Mail scanners that follow links: TryGhost/Ghost 12347, supabase/auth 1214, better-auth 9690.
  it('confirms nothing by being looked at, however often', async () => {
    const { receipt } = await way.send('scanned@example.org');
    const token = way.tokenTo('scanned@example.org');
    for (let i = 0; i < 3; i++)
      expect((await way.lookAtAddress(token)).body).toEqual({ state: 'open', receipt });
    await way.ask('scanned@example.org');
    await way.work();
    expect(way.mailsTo('scanned@example.org')).toHaveLength(1);
    expect((await way.confirm(token)).status).toBe(204);
  });

  it('works once and then says that it was used', async () => {
    await way.confirmed('twice@example.org');
    const token = way.tokenTo('twice@example.org');
    expect((await way.lookAtAddress(token)).body.state).toBe('used');
    expect((await way.confirm(token)).body.code).toBe('link_over');
  });

  it('is over after seven days', async () => {
    await way.send('late@example.org');
    const token = way.tokenTo('late@example.org');
    await way.later({ days: 7 }, async () => {
      expect((await way.lookAtAddress(token)).body).toEqual({ state: 'over' });
      expect((await way.confirm(token)).status).toBe(410);
    });
    expect((await way.lookAtAddress(token)).body.state).toBe('open');
  });

  it('confirms nothing of a voice that was taken back or became confided meanwhile', async () => {
    const taken = await way.send('taken@example.org');
    await way.withdraw(taken);
    const raised = await way.send('raised@example.org');
    await way.query(`update submissions set privacy = 'vault' where id = $1`, [raised.id]);
    for (const email of ['taken@example.org', 'raised@example.org'])
      expect([
        (await way.lookAtAddress(way.tokenTo(email))).body,
        (await way.confirm(way.tokenTo(email))).status,
      ]).toEqual([{ state: 'over' }, 410]);
  });

  it('is kept only as a hash', async () => {
    await way.send('hashed@example.org');
    const token = way.tokenTo('hashed@example.org');
    const rows = await way.query('select l::text as row from mail_links l');
    const kept = JSON.stringify(rows);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    for (const form of [token, Buffer.from(token, 'base64url').toString('hex'), 'hashed@'])
      expect(kept).not.toContain(form);
  });
});

describe('an address', () => {
  it.each([
    ['', 'required'],
    ['lan', 'bad_format'],
    [`${'a'.repeat(300)}@example.org`, 'bad_format'],
  ])('that is none is refused: %.10s', async (email, code) => {
    const { status, body } = await way.ask(email);
    expect([status, body.errors[0]?.code]).toEqual([422, code]);
  });

  it('leaves with the contact, and the database keeps it no longer even if somebody forgot', async () => {
    const voice = await way.confirmed('erased@example.org');
    const { id } = voice;
    await expect(
      way.query('update submissions set contact = null where id = $1', [id]),
    ).rejects.toThrow(/address_with_contact/);
    await way.withdraw(voice);
    expect(await way.query('select address_hash from submissions where id = $1', [id])).toEqual([
      { address_hash: null },
    ]);
    await way.ask('erased@example.org');
    await way.work();
    expect(way.mailsTo('erased@example.org')).toHaveLength(1);
  });

  it('is kept for looking up by a hash that the key is needed for', async () => {
    const { id } = await way.confirmed('keyed@example.org');
    const [row] = await way.query('select address_hash from submissions where id = $1', [id]);
    expect(row.address_hash).toHaveLength(32);
    const read = await way.desk.open(way.clerk, id);
    expect(JSON.stringify(read)).not.toContain(row.address_hash.toString('hex'));
  });
});

describe('another address, of a voice that was sent', () => {
  it('is asked to be confirmed in the language of the page, and the old one hears nothing', async () => {
    const voice = await way.send('before@example.org', { uiLang: 'pt-BR' });
    expect(await way.reach(voice, { email: 'after@example.org' })).toBe(204);
    const [mail, ...more] = way.mailsTo('after@example.org');
    expect([more, mail?.headers['content-language']]).toEqual([[], 'pt-BR']);
    expect(mail?.text).toContain(voice.receipt);
    expect(way.mailsTo('before@example.org')).toHaveLength(1);
  });

  it('leads back once it is confirmed, and the one before it no longer', async () => {
    const voice = await way.confirmed('moved-from@example.org');
    const old = way.tokenTo('moved-from@example.org');
    await way.reach(voice, { email: 'moved-to@example.org' });
    expect((await way.lookAtAddress(old)).body).toEqual({ state: 'over' });
    expect((await way.confirm(way.tokenTo('moved-to@example.org'))).status).toBe(204);
    for (const email of ['moved-from@example.org', 'moved-to@example.org']) await way.ask(email);
    await way.work();
    expect(way.mailsTo('moved-from@example.org')).toHaveLength(1);
    const token = way.tokenTo('moved-to@example.org');
    expect((await way.look(token)).body.voices).toMatchObject([{ receipt: voice.receipt }]);
  });

  it('may be the first, given later: whoever is handed on afterwards is not asked again', async () => {
    const voice = await way.send('', { contact: { phone: '0270-24-5111' } });
    await way.reach(voice, { email: 'later@example.org' });
    await way.desk.act(way.clerk, voice.id, 'reassign', {
      section: 'shuno',
      reason: '担当が違うため',
    });
    await way.work();
    expect(way.mailsTo('later@example.org')).toHaveLength(1);
  });

  it('is asked again where somebody comes back to it', async () => {
    const voice = await way.confirmed('home@example.org');
    await way.reach(voice, { email: 'work@example.org' });
    await way.reach(voice, { email: 'home@example.org' });
    expect((await way.confirm(way.tokenTo('home@example.org'))).status).toBe(204);
    expect(way.mailsTo('home@example.org')).toHaveLength(2);
  });

  it('hears nothing where the same stays, or only the number is another', async () => {
    const voice = await way.send('same@example.org');
    await way.reach(voice, { email: 'same@example.org' });
    await way.reach(voice, { phone: '0270-24-5112' });
    expect(way.mailsTo('same@example.org')).toHaveLength(1);
  });

  it.each([
    ['a topic for counsellors', { kind: 'consultation', topic: 'dv', measure: undefined }],
    ['words that speak of danger', { text: '夫に殴られて、家に帰れません。' }],
  ])('hears nothing of %s', async (name, more) => {
    const email = `${name.length}@unsaid.example`;
    const voice = await way.send('', { contact: { phone: '0270-24-5111' }, ...more });
    expect(await way.reach(voice, { email })).toBe(204);
    expect(way.mailsTo(email)).toEqual([]);
  });

  it('given before anybody has read the voice is asked once, as if it had come with it', async () => {
    const voice = await way.product.submit({
      text: '公園の水飲み場から水が出ません。',
      contact: { email: 'typo@example.org' },
    });
    await way.reach(voice, { email: 'right@example.org' });
    expect(way.mailsTo('typo@example.org')).toEqual([]);
    expect(way.mailsTo('right@example.org')).toHaveLength(1);
  });
});
