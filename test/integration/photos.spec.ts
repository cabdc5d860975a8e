import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { submitVoice, withdrawVoice } from '../../core/contract/index.js';
import { Photos } from '../../core/records/photos/index.js';
import { code, conversationOf, type Sent, shown } from '../support/conversation.js';
import { photoFile, photosOf } from '../support/photos.js';
import { type Product, startProduct } from '../support/product.js';
import { formsOf } from '../support/sent-forms.js';
import { vaultOf } from '../support/vault.js';

/** Is a photo taken whatever is wrong with it, had by one voice, and gone when it shall be? */
let product: Product;
let clerk: { cookie: string };
const { send, taken, look } = photosOf(() => product);
const { own, routed } = conversationOf(() => product);
const { query } = vaultOf(() => product);

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
});
afterAll(() => product.close());

const filesThere = (): string[] =>
  readdirSync(product.config.photosDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );
const lookOwn = ({ receipt, secret }: Sent, photo: string, size = 'view') =>
  look(`/api/submissions/${receipt}/photos/${photo}?size=${size}`, {
    authorization: `Receipt ${secret}`,
  });
const lookAtDesk = (who: { cookie: string }, { id }: Sent, photo: string) =>
  look(`/api/staff/submissions/${id}/photos/${photo}`, who);
const withPhoto = async (input: object = {}): Promise<{ voice: Sent; photo: string }> => {
  const voice = await routed({ photos: [await taken()], ...input });
  const [photo] = (await own(voice)).photos;
  return { voice, photo: photo?.id ?? '' };
};

describe('what is no photo', () => {
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
  it.each<[string, Buffer | (() => Promise<Buffer>), number, string]>([
    ['zero bytes', Buffer.alloc(0), 422, 'photo_broken'],
    [
      '10 MB and one byte',
      Buffer.concat([jpeg, Buffer.alloc(10 * 1024 * 1024 - 3)]),
      413,
      'photo_too_large',
    ],
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
      415,
      'photo_wrong_kind',
    ],
    ['a GIF that moves', Buffer.from('GIF89a\u0001'), 415, 'photo_wrong_kind'],
    ['a zip that is called a photo', Buffer.from('PK\u0003\u0004'), 415, 'photo_wrong_kind'],
    ['a gzip of nothing', gzipSync(Buffer.alloc(1_000_000)), 415, 'photo_wrong_kind'],
    ['a PDF', Buffer.from('%PDF-1.7'), 415, 'photo_wrong_kind'],
    ['a HEIC', Buffer.from('\u0000\u0000\u0000\u0018ftypheic'), 415, 'photo_heic'],
    ['half a JPEG', async () => (await photoFile()).subarray(0, 1_500), 422, 'photo_broken'],
  ])('%s is refused with what to do', async (_, file, status, said) => {
    const before = await query('select 1 from photos');
    const answer = await send(typeof file === 'function' ? await file() : file);
    expect([answer.status, answer.body.code]).toEqual([status, said]);
    expect(await query('select 1 from photos')).toEqual(before);
  });

  it.each(['application/json', 'image/jpeg', 'multipart/form-data; boundary=x', 'text/plain'])(
    'is what comes as %s',
    async (type) => {
      expect(code(await send(await photoFile(), type))).toMatch(/unsupported_media_type|bad_json/);
    },
  );

  it('is what comes where JSON is asked for', async () => {
    const { body } = await product.call('POST', '/api/submissions', {
      raw: Buffer.from('x'),
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(body).toMatchObject({ code: 'unsupported_media_type' });
  });
});

describe('a token', () => {
  const submit = (photos: readonly string[], key?: string, text = '暗い道です。') =>
    product.ask(submitVoice, {
      body: { kind: 'opinion', text, photos: [...photos] },
      ...(key ? { headers: { 'idempotency-key': key } } : {}),
    });
  const gone = { errors: [{ path: 'photos', code: 'photo_gone' }] };

  it('is taken once; what comes beside a taken one is not stored', async () => {
    const [first, second] = [await taken(), await taken()];
    expect((await submit([first])).status).toBe(201);
    const before = await query('select 1 from submissions');
    expect((await submit([second, first])).body).toMatchObject(gone);
    expect(await query('select 1 from submissions')).toEqual(before);
    expect((await submit([second])).status).toBe(201);
  });

  it('of two that come at once one voice has the photo, and the other is told', async () => {
    const token = await taken();
    const answers = await Promise.all(['a', 'b', 'c'].map((key) => submit([token], `race-${key}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });

  it('that nobody was given opens nothing', async () => {
    const token = await taken();
    const other = `${token.slice(0, 22)}${'A'.repeat(42)}`;
    expect((await submit([other])).body).toMatchObject(gone);
    expect((await submit(['x'])).body).toMatchObject({ errors: [{ code: 'photo_gone' }] });
    expect((await submit(Array(4).fill(token))).body).toMatchObject({ code: 'invalid' });
  });

  it('of the same file, sent again by the same key, is answered with the first receipt', async () => {
    const file = await photoFile('#aabbcc');
    const first = await submit([await taken(file)], 'pressed-twice');
    const again = await submit([await taken(file)], 'pressed-twice');
    expect(again.body).toEqual(first.body);
    const another = await submit([await taken(await photoFile('#112233'))], 'pressed-twice');
    expect(another.body).toMatchObject({ code: 'idempotency_conflict' });
  });

  it('repeated with its own key is answered with the first receipt', async () => {
    const token = await taken();
    const first = await submit([token], 'net-was-gone');
    expect((await submit([token], 'net-was-gone')).body).toEqual(first.body);
  });
});

describe('a form that asks for photos', () => {
  const { send: sendForm, sent } = formsOf(() => product);
  const REPORT = { place: 'kasuri', what: ['broken'] };

  it('has them with its voice, seen by who sent it and by the desk, and gone with it', async () => {
    const voice = await sent('facility-report', REPORT, { photos: [await taken()] });
    await product.route();
    const [photo] = (await own(voice)).photos;
    expect((await lookOwn(voice, photo?.id ?? '')).status).toBe(200);
    expect((await lookAtDesk(clerk, voice, photo?.id ?? '')).status).toBe(200);
    await product.ask(withdrawVoice, shown(voice));
    expect(filesThere().filter((name) => name.includes(photo?.id ?? 'none'))).toEqual([]);
  });

  it('is one voice for its key, with the same file under whatever token', async () => {
    const file = await photoFile('#010203');
    const again = async (photo: Buffer) =>
      sendForm('facility-report', REPORT, { key: 'report-twice', photos: [await taken(photo)] });
    const [first, second] = [await again(file), await again(file)];
    expect(second.body.receipt).toBe(first.body.receipt);
    expect((await again(await photoFile('#999999'))).body.code).toBe('idempotency_conflict');
  });

  it('is the only one that takes them', async () => {
    const { body } = await sendForm(
      'tax-payment',
      { tax: ['car'], state: ['letter'] },
      { photos: [await taken()] },
    );
    expect(body.errors).toEqual([{ path: 'photos', code: 'not_asked' }]);
  });
});

describe('what nobody has any more', () => {
  it('is gone with its voice, rows and files', async () => {
    const { voice, photo } = await withPhoto();
    expect(filesThere().filter((name) => name.includes(photo))).toHaveLength(2);
    await product.ask(withdrawVoice, shown(voice));
    expect(await query('select 1 from photos where submission_id = $1', [voice.id])).toEqual([]);
    expect(filesThere().filter((name) => name.includes(photo))).toEqual([]);
    expect((await lookAtDesk(clerk, voice, photo)).status).toBe(404);
    expect((await lookOwn(voice, photo)).status).toBe(404);
  });

  test('a photo that no voice took within a day is over, and swept with lost files; those of voices stay', async () => {
    const { voice, photo } = await withPhoto();
    const token = await taken();
    const lost = '00000000-0000-4000-8000-000000000000.view';
    writeFileSync(
      join(product.config.photosDir, photo.slice(0, 2), lost.replace(/^../, photo.slice(0, 2))),
      'x',
    );
    // Files have the times of the machine, whatever a test calls today.
    product.clock.set(new Date(Date.now() + 25 * 3_600_000));
    const { body } = await product.ask(submitVoice, {
      body: { kind: 'opinion', text: 'おそくなりました。', photos: [token] },
    });
    expect(body).toMatchObject({ errors: [{ path: 'photos', code: 'photo_gone' }] });
    await product.app.get(Photos).sweep();
    expect(await query('select 1 from photos where submission_id is null')).toEqual([]);
    const left = new Set(filesThere().map((name) => name.split('/').at(-1)?.split('.')[0]));
    const known: { id: string }[] = await query('select id from photos');
    expect([...left].sort()).toEqual(known.map(({ id }) => id).sort());
    expect((await lookOwn(voice, photo)).status).toBe(200);
  });
});

test('while the scanner cannot be asked nothing is taken', async () => {
  const guarded = await startProduct({ CLAMD: 'tcp://127.0.0.1:1' });
  try {
    const { body } = await photosOf(() => guarded).send(await photoFile());
    expect(body).toMatchObject({ code: 'photo_not_checked' });
  } finally {
    await guarded.close();
  }
});
