import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import type { Problem, SubmissionAccepted } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Is every voice taken in exactly once, and every bad one refused in words that help? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const count = async (table: string): Promise<number> =>
  (await product.app.get(DataSource).query(`select count(*)::int as n from ${table}`))[0].n;
const send = (body: unknown, headers: Record<string, string> = {}) =>
  product.call<Problem>('POST', '/api/submissions', { body, headers });
const opinion = { kind: 'opinion', text: 'ごみの分け方をベトナム語でも知らせてください。' };

describe('a voice that is accepted', () => {
  it('is stored with its audit line and its outbox row, and answered with receipt, secret and due date', async () => {
    const before = await Promise.all(['submissions', 'audit_log', 'outbox'].map(count));
    const { status, body } = await product.call<SubmissionAccepted>('POST', '/api/submissions', {
      body: { ...opinion, measure: '5-4-1' },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      receipt: expect.stringMatching(/^KB-2026-[0-9A-HJKMNP-TV-Z]{6}$/),
      secret: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
      status: 'received',
      // Tuesday 24 November + 10 open days; no holiday lies between.
      dueAt: '2026-12-08T23:59:59.000+09:00',
      section: { code: 'tabunka-kyosei', nameOriginal: '多文化共生課' },
    });
    const after = await Promise.all(['submissions', 'audit_log', 'outbox'].map(count));
    expect(after.map((n, i) => n - (before[i] ?? 0))).toEqual([1, 1, 1]);
  });

  it('keeps neither the secret nor the key, only hashes of them', async () => {
    const { secret, id } = await product.submit(opinion, { 'idempotency-key': 'my-own-key' });
    const [row] = await product.app
      .get(DataSource)
      .query('select s::text as all from submissions s where id = $1', [id]);
    expect(row.all).not.toContain(secret);
    expect(row.all).not.toContain('my-own-key');
  });

  it('stores HTML and SQL as the words they are', async () => {
    const text = `<script>alert(1)</script> '; drop table submissions; -- \${7*7} {{7*7}}`;
    const { receipt, secret } = await product.submit({ text });
    const own = await product.call<{ text: string }>('GET', `/api/submissions/${receipt}`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    expect(own.body.text).toBe(text);
  });

  it('is cleaned of what nobody sees, and never refused for it', async () => {
    const { receipt, secret, id } = await product.submit({
      text: '\ufeffベンチが\u000bこわれて\u000cいます。\u0000\u0085\ud83d直して\u202eください\u2028',
      contact: {
        name: 'ニャム\tバヤル\u0007',
        phone: '０２７０－００－００００。',
        email: 'bayar@mail.example\u200b、',
      },
    });
    const own = await product.call<{ text: string }>('GET', `/api/submissions/${receipt}`, {
      headers: { authorization: `Receipt ${secret}` },
    });
    expect(own.body.text).toBe('ベンチが\nこわれて\nいます。\n直してください');
    const [row] = await product.app
      .get(DataSource)
      .query('select contact from submissions where id = $1', [id]);
    expect(row.contact).toEqual({
      name: 'ニャム バヤル',
      phone: '0270-00-0000',
      email: 'bayar@mail.example',
    });
  });

  it.each([
    ['pt-BR', 'Bom dia'],
    ['und', 'Mwaramutse neza'],
  ])('keeps the declared language (%s) and the page language apart', async (lang, text) => {
    const { id } = await product.submit({ text, lang, uiLang: 'vi' });
    const [row] = await product.app
      .get(DataSource)
      .query('select declared_lang, ui_lang from submissions where id = $1', [id]);
    expect(row).toEqual({ declared_lang: lang, ui_lang: 'vi' });
  });

  it.each([
    [{ lang: 'en-US' }, 'en'],
    [{ lang: 'ja-x-easy' }, 'ja'],
    [{ lang: 'my' }, 'my'],
    [{ uiLang: 'ja-simple' }, 'ja'],
  ])('keeps a language said as %j under the one name it is found by: %s', async (said, name) => {
    const { id } = await product.submit({ text: 'abc', ...said });
    const [row] = await product.app
      .get(DataSource)
      .query('select declared_lang from submissions where id = $1', [id]);
    expect(row.declared_lang).toBe(name);
  });
});

describe('the same key', () => {
  it('gives the same answer for the same body, and stores one voice', async () => {
    const headers = { 'idempotency-key': 'same-key-same-body' };
    const before = await count('submissions');
    const first = await product.submit(opinion, headers);
    expect(await product.submit(opinion, headers)).toEqual(first);
    expect(await count('submissions')).toBe(before + 1);
  });

  it('gives one voice to 50 senders at once', async () => {
    const headers = { 'idempotency-key': 'fifty-at-once' };
    const all = await Promise.all(
      Array.from({ length: 50 }, () => product.submit(opinion, headers)),
    );
    expect(new Set(all.map((a) => `${a.id} ${a.secret}`)).size).toBe(1);
  });

  it('is refused with another body, and the first voice stays', async () => {
    const headers = { 'idempotency-key': 'same-key-other-body' };
    const first = await product.submit(opinion, headers);
    const { status, body } = await send({ ...opinion, text: '別のこと' }, headers);
    expect([status, body.code]).toEqual([409, 'idempotency_conflict']);
    expect(await product.submit(opinion, headers)).toEqual(first);
  });

  it.each(['with a space', 'あ', 'x'.repeat(201)])(
    'is refused when it is not usable: %s',
    async (key) => {
      const { status, body } = await send(opinion, { 'idempotency-key': key });
      expect([status, body.code]).toEqual([400, 'idempotency_key_invalid']);
    },
  );
});

describe('a bad request', () => {
  const refused: [string, unknown, [string, string][]][] = [
    [
      'nothing',
      {},
      [
        ['kind', 'required'],
        ['text', 'required'],
      ],
    ],
    ['an empty text', { ...opinion, text: '  \n ' }, [['text', 'required']]],
    [
      'invisible characters only',
      { ...opinion, text: '\u200b\u2060\ufeff' },
      [['text', 'required']],
    ],
    ['fillers only', { ...opinion, text: '\u3164 \u2800\n\u0301' }, [['text', 'required']]],
    ['8,001 characters', { ...opinion, text: '字'.repeat(8_001) }, [['text', 'too_long']]],
    [
      'a measure that is not in the plan',
      { ...opinion, measure: '9-9-9' },
      [['measure', 'unknown_measure']],
    ],
    [
      'a measure of no form',
      { ...opinion, measure: "5' or 1=1" },
      [['measure', 'unknown_measure']],
    ],
    [
      'a topic nobody knows',
      { ...opinion, kind: 'consultation', topic: 'weather' },
      [['topic', 'unknown_topic']],
    ],
    [
      'consent for a consultation',
      { ...opinion, kind: 'consultation', consentToPublish: true },
      [['consentToPublish', 'consent_only_for_opinions']],
    ],
    [
      'several wrong types',
      { kind: 1, text: 2, measure: 3, consentToPublish: 'yes', contact: [] },
      [
        ['kind', 'not_allowed'],
        ['text', 'wrong_type'],
        ['measure', 'wrong_type'],
        ['consentToPublish', 'wrong_type'],
        ['contact', 'wrong_type'],
      ],
    ],
    [
      'a bad address',
      { ...opinion, contact: { email: 'a@b\r\nBcc: c@d.e' } },
      [['contact.email', 'bad_format']],
    ],
    ['a list', [], [['', 'wrong_type']]],
    ['null', null, [['', 'required']]],
  ];
  it.each(refused)('%s: all field errors at once, nothing stored', async (_, body, errors) => {
    const before = await count('submissions');
    const answer = await send(body);
    expect([answer.status, answer.body.code]).toEqual([422, 'invalid']);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body.errors.map((e) => [e.path, e.code])).toEqual(errors);
    expect(await count('submissions')).toBe(before);
  });

  it.each([
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415],
    ['plain text', 'hello', 'text/plain', 415],
    ['broken JSON', '{"kind":', 'application/json', 400],
    ['an empty body', '', 'application/json', 400],
    ['1 MB', JSON.stringify({ ...opinion, text: 'a'.repeat(1_000_000) }), 'application/json', 413],
    ['a prototype', '{"__proto__":{"kind":"opinion"},"text":"a"}', 'application/json', 400],
  ])('%s is a problem with a code', async (_, raw, type, status) => {
    const answer = await product.call<Problem>('POST', '/api/submissions', {
      raw,
      headers: { 'content-type': type },
    });
    expect([answer.status, answer.body.status, answer.body.errors]).toEqual([status, status, []]);
  });

  it('whatever is sent, the answer is never a 500', async () => {
    const anything = fc.anything({ maxDepth: 3, withNullPrototype: false });
    const shaped = fc.record(
      {
        kind: fc.oneof(fc.constant('opinion'), anything),
        text: fc.oneof(fc.string({ unit: 'binary' }), anything),
        measure: anything,
        topic: anything,
        lang: anything,
        uiLang: anything,
        consentToPublish: anything,
        contact: anything,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, shaped), async (value) => {
        const raw = JSON.stringify(value) ?? '';
        const { status } = await product.call('POST', '/api/submissions', {
          raw,
          headers: { 'content-type': 'application/json' },
        });
        expect([201, 400, 413, 422]).toContain(status);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the receipt', () => {
  it('is found however it is typed', async () => {
    const { receipt, secret } = await product.submit(opinion);
    const typed = receipt.toLowerCase().replace(/-/g, ' ').replace(/0/g, 'o');
    const grouped = (secret.match(/.{1,4}/g) ?? []).join(' ').toLowerCase();
    const { status } = await product.call('GET', `/api/submissions/${encodeURIComponent(typed)}`, {
      headers: { authorization: `Receipt ${grouped}` },
    });
    expect(status).toBe(200);
  });

  it('answers alike for a wrong number, a wrong secret and none', async () => {
    const { receipt, secret } = await product.submit(opinion);
    const tries = [
      ['KB-2026-000000', `Receipt ${secret}`],
      [receipt, `Receipt ${'0'.repeat(26)}`],
      [receipt, ''],
      ['..%2f..%2f', `Receipt ${secret}`],
    ] as const;
    const answers = await Promise.all(
      tries.map(([number, authorization]) =>
        product.call('GET', `/api/submissions/${number}`, { headers: { authorization } }),
      ),
    );
    for (const answer of answers)
      expect([answer.status, answer.body]).toEqual([404, answers[0]?.body]);
  });

  it('lets the sender take the voice back, once', async () => {
    const { receipt, secret } = await product.submit(opinion);
    const headers = { authorization: `Receipt ${secret}` };
    expect(
      (await product.call('POST', `/api/submissions/${receipt}/withdraw`, { headers })).status,
    ).toBe(204);
    expect(
      (await product.call('POST', `/api/submissions/${receipt}/withdraw`, { headers })).status,
    ).toBe(204);
    const own = await product.call('GET', `/api/submissions/${receipt}`, { headers });
    expect(own.body).toMatchObject({ status: 'withdrawn', may: [] });
  });
});
