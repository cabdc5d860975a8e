import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createApi } from '../../api/create-api.js';
import type { LessonPage, Suggestions } from '../../core/contract/index.js';
import { VoiceReader } from '../../core/jobs/routing/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** Does routing learn from being corrected, in every process, and forget what is taken back? */
let product: Product;
let triage: { cookie: string };
let tabunka: { cookie: string };
let shigen: { cookie: string };
let counsellor: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  triage = await product.signIn('triage', ['triage'], []);
  tabunka = await product.signIn('tabunka', ['clerk'], ['tabunka-kyosei']);
  shigen = await product.signIn('shigen', ['clerk'], ['shigen-junkan']);
  counsellor = await product.signIn('counsellor', ['counsellor'], ['jinken']);
});
afterAll(() => product.close());

const { read, open, act, routed } = deskOf(() => product);

describe('a correction', () => {
  const TEXT = 'となりの畑のトラクターの部品が、ふろ場のぬか床と同じ匂いになりました。';
  const ALIKE = '畑のトラクターの部品が、ぬか床と同じ匂いになって困っています。';
  const guess = async (text: string) =>
    (await product.call<Suggestions>('POST', '/api/measures/suggest', { body: { text } })).body;
  const rest = () => product.clock.advance({ seconds: 1 });

  it('is known in every process within a second, fades, and can be taken back', async () => {
    const other = await createApi(product.config, { clock: product.clock });
    await other.init();
    const inOther = async () => (await other.get(VoiceReader).reader())({ text: ALIKE }).guesses[0];
    try {
      const before = await inOther();
      expect(before?.about).not.toBe('5-6-2');
      const id = await routed({ text: TEXT });
      const voice = await open(triage, id);
      const about = '5-6-2';
      const done =
        voice.status === 'needs_triage'
          ? await act(triage, id, 'route', { about, reason: 'テスト' })
          : await act(triage, id, 'reassign', { section: 'zaisei', reason: 'テスト' });
      expect(done.status).toBe(200);
      rest();
      expect((await inOther())?.about).toBe(about);
      expect((await guess(ALIKE)).items[0]?.code).toBe(about);

      product.clock.advance({ days: 800 });
      rest();
      expect((await inOther())?.about).not.toBe(about);
      product.clock.advance({ days: -800 });
      rest();
      expect((await inOther())?.about).toBe(about);

      const { items } = await read<LessonPage>(triage, 'lessons');
      const lesson = items.find((l) => l.voice.id === id);
      expect(lesson).toMatchObject({ measure: { code: about }, mayUndo: true });
      const undo = () =>
        product.call('POST', `/api/staff/lessons/${lesson?.id}/undo`, { headers: triage });
      expect((await undo()).status).toBe(204);
      rest();
      expect((await inOther())?.about).toBe(before?.about);
      expect((await undo()).status).toBe(409);
      expect((await open(triage, id)).history.at(-1)).toMatchObject({ verb: 'unlearn' });
    } finally {
      await other.close();
    }
  });

  it('that names only a section teaches what of that section the words fit best', async () => {
    const id = await routed({
      measure: '5-4-1',
      text: 'ふくろうの置物の回収について、ごみの日に。',
    });
    expect(
      (await act(tabunka, id, 'reassign', { section: 'shigen-junkan', reason: 'ごみの話です' }))
        .status,
    ).toBe(200);
    rest();
    const seen = (await product.app.get(VoiceReader).reader())({ text: 'ふくろうの置物の回収' });
    expect(seen.guesses[0]?.about).toBe('shigen-junkan');
  });

  it('is seen and taken back only by those who may', async () => {
    const { items } = await read<LessonPage>(shigen, 'lessons');
    expect(items.length).toBeGreaterThan(0);
    for (const { section, mayUndo } of items) {
      expect(section.code).toBe('shigen-junkan');
      expect(mayUndo).toBe(false);
    }
    const undo = (who: { cookie: string }) =>
      product.call('POST', `/api/staff/lessons/${items[0]?.id}/undo`, { headers: who });
    expect((await undo(shigen)).status).toBe(403);
    expect((await undo(counsellor)).status).toBe(404);
  });

  it('is seen by who taught it, without the words that went away with it', async () => {
    const id = await routed({ measure: '5-4-1', text: 'ひみつの言葉が入った声です。' });
    await act(tabunka, id, 'reassign', { section: 'shigen-junkan', reason: 'ごみの話です' });
    const { items } = await read<LessonPage>(tabunka, 'lessons');
    const lesson = items.find((l) => l.voice.id === id);
    expect(lesson).toMatchObject({ mayUndo: true, voice: { visible: false, excerpt: '' } });
    const undo = await product.call('POST', `/api/staff/lessons/${lesson?.id}/undo`, {
      headers: tabunka,
    });
    expect(undo.status).toBe(204);
  });

  it('about a consultation teaches nothing', async () => {
    const id = await routed({
      kind: 'consultation',
      topic: 'foreign_resident',
      text: '在留資格のことで、とても困っています。',
    });
    expect(
      (await act(tabunka, id, 'reassign', { section: 'jinken', reason: '法律の相談です' })).status,
    ).toBe(200);
    const lessons = await product.app
      .get(DataSource)
      .query('select 1 from routing_lessons where submission_id = $1', [id]);
    expect(lessons).toEqual([]);
  });
});
