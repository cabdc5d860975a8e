import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { isSealed } from '../../core/base/sealing/index.js';
import {
  type Opinion,
  readOpinion,
  type StaffSubmission,
  writeAgain,
} from '../../core/contract/index.js';
import { SecurityEvents } from '../../core/records/limits/index.js';
import { conversationOf, type Sent, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { photoFile, photosOf } from '../support/photos.js';
import { type Product, startProduct } from '../support/product.js';
import { DESK, vaultOf } from '../support/vault.js';

/** Is a photo seen by who may see its voice, by everybody where somebody ticked it, and by nobody else? */
let product: Product;
let clerk: { cookie: string };
const desk = deskOf(() => product);
const { taken, look } = photosOf(() => product);
const { own, routed } = conversationOf(() => product);
const { query, confided } = vaultOf(() => product);

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

describe('a photo with a voice', () => {
  it('is a picture and nothing else, without where it was taken', async () => {
    const { voice, photo } = await withPhoto();
    const { status, headers, bytes } = await lookOwn(voice, photo);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="photo.jpg"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const { width, exif } = await sharp(bytes).metadata();
    expect([width, exif]).toEqual([640, undefined]);
    const small = await lookOwn(voice, photo, 'small');
    expect(await sharp(small.bytes).metadata()).toMatchObject({ width: 320 });
  });

  it('lies on the disk as nothing that anybody can read', async () => {
    const { photo } = await withPhoto();
    for (const name of filesThere().filter((one) => one.includes(photo))) {
      const bytes = readFileSync(join(product.config.photosDir, name));
      await expect(sharp(bytes).metadata()).rejects.toThrow();
    }
  });

  it('opens with no other receipt, and under no other voice', async () => {
    const { voice, photo } = await withPhoto();
    const other = await withPhoto();
    const stolen = { ...voice, secret: other.voice.secret };
    expect((await lookOwn(stolen, photo)).status).toBe(404);
    expect((await lookOwn(other.voice, photo)).status).toBe(404);
    expect((await lookOwn(voice, 'x')).status).toBe(404);
    expect((await lookAtDesk(clerk, other.voice, photo)).status).toBe(404);
  });

  it('is seen by who sees the voice, and by nobody else', async () => {
    const { voice, photo } = await withPhoto({
      kind: 'consultation',
      topic: 'tax_payment',
      measure: undefined,
    });
    expect((await lookAtDesk(clerk, voice, photo)).status).toBe(200);
    const { photos } = await desk.open(clerk, voice.id);
    expect(photos).toEqual([{ id: photo, width: 640, height: 480, isPublic: false }]);
    for (const [login, role, sections] of [
      ['elsewhere', 'clerk', ['koho']],
      ['admin', 'admin', []],
      ['auditor', 'auditor', []],
    ] as const) {
      const who = await product.signIn(login, [role], [...sections]);
      expect([login, (await lookAtDesk(who, voice, photo)).status]).toEqual([login, 404]);
    }
    expect((await look(`/api/staff/submissions/${voice.id}/photos/${photo}`)).status).toBe(401);
  });

  it('comes with a message, too, and stands beside it', async () => {
    const voice = await routed();
    const sent = await product.ask(writeAgain, {
      ...shown(voice),
      body: { text: '写真を送ります。', photos: [await taken(), await taken()] },
    });
    const { photos } = await own(voice);
    expect(photos.map(({ message }) => message)).toEqual([sent.body.id, sent.body.id]);
    expect((await lookAtDesk(clerk, voice, photos[1]?.id ?? '')).status).toBe(200);
  });
});

describe('a photo of a confided voice', () => {
  const keyOf = async (photo: string) =>
    (await query('select file_key from photos where id = $1', [photo]))[0].file_key as string;

  it('opens for its desk’s counsellors and its sender, and its key stands sealed', async () => {
    const counsellor = await product.signIn('counsellor', ['counsellor'], [DESK]);
    const voice = await confided({ photos: [await taken()] });
    const [photo] = (await own(voice)).photos;
    const id = photo?.id ?? '';
    expect(isSealed(await keyOf(id))).toBe(true);
    expect((await lookOwn(voice, id)).status).toBe(200);
    expect((await lookAtDesk(counsellor, voice, id)).status).toBe(200);
    expect((await lookAtDesk(clerk, voice, id)).status).toBe(404);
    const readers = await query('select 1 from confided_reads where submission_id = $1', [
      voice.id,
    ]);
    expect(readers).toHaveLength(1);
    await product.app.get(SecurityEvents).tell();
    const counted = await query(
      `select c.times::int from security_counts c join staff_members m on m.id = c.staff_id
        where c.event = 'consultation_read' and m.login = 'counsellor'`,
    );
    expect(counted).toEqual([{ times: 1 }]);
  });

  it('is sealed with the words when a consultation becomes one', async () => {
    const voice = await product.submit({
      kind: 'consultation',
      text: '税金のことです。',
      topic: 'tax_payment',
      photos: [await taken()],
    });
    const [photo] = (await own(voice)).photos;
    const id = photo?.id ?? '';
    expect(isSealed(await keyOf(id))).toBe(false);
    await product.route();
    await product.ask(writeAgain, {
      ...shown(voice),
      body: { text: '夫に毎日なぐられています。こわいです。', photos: [await taken()] },
    });
    const { photos } = await own(voice);
    for (const one of photos) expect(isSealed(await keyOf(one.id))).toBe(true);
    expect((await lookOwn(voice, id)).status).toBe(200);
  });
});

describe('a published opinion', () => {
  const answered = async () => {
    const voice = await routed({
      consentToPublish: true,
      photos: [await taken(), await taken(await photoFile('#ff0000'))],
    });
    await desk.answer(clerk, voice.id, { text: '現地を見ます。' });
    const ids = (await own(voice)).photos.map(({ id }) => id);
    return { voice, ids };
  };
  const publish = async ({ id }: Sent, photos?: readonly string[]) => {
    const { body } = await desk.act<StaffSubmission>(clerk, id, 'publish', {
      publicText: '水飲み場がこわれています。',
      ...(photos ? { photos } : {}),
    });
    return body.publication?.id ?? '';
  };
  const shownIn = async (id: string): Promise<string[]> => {
    const { body } = await product.ask(readOpinion, { params: { id } });
    return (body as Opinion).photos.map((photo) => photo.id);
  };

  it('shows no photo by itself', async () => {
    const { voice, ids } = await answered();
    const opinion = await publish(voice);
    expect(await shownIn(opinion)).toEqual([]);
    for (const photo of ids)
      expect((await look(`/api/opinions/${opinion}/photos/${photo}`)).status).toBe(404);
  });

  it('shows those that somebody ticked, and none at once when it is taken back', async () => {
    const { voice, ids } = await answered();
    const [first = '', second = ''] = ids;
    const opinion = await publish(voice, [first]);
    expect(await shownIn(opinion)).toEqual([first]);
    const at = (photo: string) => look(`/api/opinions/${opinion}/photos/${photo}?size=small`);
    expect([(await at(first)).status, (await at(second)).status]).toEqual([200, 404]);
    const { photos } = await desk.open(clerk, voice.id);
    expect(photos.map(({ isPublic }) => isPublic)).toEqual([true, false]);
    await desk.act(clerk, voice.id, 'retract', { reason: '顔が写っていました' });
    expect((await at(first)).status).toBe(404);
    expect((await desk.open(clerk, voice.id)).photos.map(({ isPublic }) => isPublic)).toEqual([
      false,
      false,
    ]);
    // Published again it shows nothing of before.
    expect(await shownIn(await publish(voice))).toEqual([]);
  });

  it('shows none of another voice, and none of a message', async () => {
    const { voice } = await answered();
    const { photo } = await withPhoto();
    const sent = await product.ask(writeAgain, {
      ...shown(voice),
      body: { text: 'もう一枚です。', photos: [await taken()] },
    });
    await desk.answer(clerk, voice.id, { text: '見ました。' });
    const later = (await own(voice)).photos.find(({ message }) => message === sent.body.id);
    for (const id of [photo, later?.id ?? '']) {
      const { body } = await desk.act(clerk, voice.id, 'publish', {
        publicText: 'x',
        photos: [id],
      });
      expect(body).toMatchObject({ errors: [{ path: 'photos', code: 'not_allowed' }] });
    }
  });
});
