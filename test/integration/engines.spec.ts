import { describe, expect, it } from '@jest/globals';
import type { Say } from '../support/engines/engine-shapes.js';
import { machineScene, well } from '../support/engines/machine-scene.js';

/** Do machines help where the city wishes it, and nowhere else, whatever they answer? */
const { scene, desk, translating, firstSettings, query, rows, machine, arrive, inJapanese, given } =
  machineScene();

describe('a text in another language', () => {
  it('is drafted by the first machine, which does not see how to reach its sender', async () => {
    const voice = await arrive();
    await machine();
    const draft = await inJapanese(voice.id);
    expect(draft).toMatchObject({
      state: 'draft',
      origin: 'engine',
      engine: 'first',
      complete: true,
      slips: [],
    });
    expect(draft.text).toContain('090-1234-5678');
    expect(given().join()).not.toContain('1234');
    const [row] = await query(
      'select engine_version, translator_id from translations where id = $1',
      [draft.id],
    );
    expect(row).toEqual({ engine_version: 'v2', translator_id: null });
  });

  it('is not shown before a person has checked it', async () => {
    const voice = await arrive();
    await machine();
    expect((await desk.open(scene.clerk, voice.id)).translated).toBeUndefined();
    const { id, sentences } = await inJapanese(voice.id);
    await translating.write(scene.translator, id, {
      state: 'checked',
      sentences: sentences.map(({ text }) => text),
    });
    expect((await desk.open(scene.clerk, voice.id)).translated).toMatchObject({
      checked: true,
      origin: 'engine',
      engine: 'first',
    });
  });

  it('has what a rule doubts beside it', async () => {
    scene.first.say = (text, from, to) => well(text.replace(/número \d+/, 'número 99'), from, to);
    const voice = await arrive();
    await machine();
    const { slips, origin } = await inJapanese(voice.id);
    expect([origin, slips.map(({ kind }) => kind)]).toEqual([
      'engine',
      expect.arrayContaining(['number']),
    ]);
  });
});

describe('what no machine may see', () => {
  it.each([
    ['a consultation', { kind: 'consultation', topic: 'foreign_resident', measure: undefined }],
    ['what is confided', { kind: 'consultation', topic: 'dv', measure: undefined }],
    ['danger', { text: 'Mi marido me pega todos los días y tengo miedo de volver a casa.' }],
    ['a matter that people confide', { measure: '5-3-3' }],
  ])('%s leaves nothing to be asked', async (_, more) => {
    await arrive(more);
    expect(await rows()).toEqual([]);
    await machine();
    expect(given()).toEqual([]);
  });

  it('a voice that became private while it waited, whatever is queued', async () => {
    const voice = await arrive();
    await query(`update submissions set privacy = 'vault' where id = $1`, [voice.id]);
    expect(await rows()).toHaveLength(1);
    await machine();
    expect([given(), await rows()]).toEqual([[], []]);
  });

  it('a text of a kind that the city has not named for a machine', async () => {
    const { takes } = firstSettings();
    const all = takes.splice(0, takes.length, 'answer');
    const voice = await arrive();
    await machine();
    takes.splice(0, takes.length, ...all);
    expect(scene.first.seen).toEqual([]);
    expect((await inJapanese(voice.id)).engine).toBe('second');
  });
});

describe('a machine that answers badly', () => {
  it.each([
    ['nothing', () => ''],
    [
      'another language',
      () =>
        'The evening class begins at seven and we are happy to see you there with your friends.',
    ],
    ['tags', (...asked) => `<p>${well(...asked)}</p>`],
    ['a mark too few', (text, from, to) => well(text.replace(/⟦\d+⟧/, ''), from, to)],
  ] as [string, Say][])('with %s is not taken: the next one is', async (_, say) => {
    scene.first.say = say;
    const voice = await arrive();
    await machine();
    expect(scene.first.given().length).toBeGreaterThan(0);
    expect(await inJapanese(voice.id)).toMatchObject({ engine: 'second', complete: true });
  });

  it.each(['half', 'wrong', 'html', 'cut', 'broken', 'limited', 'spent', 'silence'] as const)(
    'that is %s is not taken: the next one is',
    async (mood) => {
      scene.first.mood = mood;
      const voice = await arrive();
      await machine();
      expect(await inJapanese(voice.id)).toMatchObject({ engine: 'second', complete: true });
    },
  );

  it('with all others leaves the text to people, and asks nobody again', async () => {
    scene.first.say = scene.second.say = () => '';
    const voice = await arrive();
    await machine();
    expect(await inJapanese(voice.id)).toMatchObject({ state: 'wanted', engine: null });
    expect(await rows()).toEqual([]);
  });

  it('to one sentence of two leaves that one to people', async () => {
    scene.first.say = scene.second.say = (text, from, to) =>
      text.includes('llámenme') ? '' : well(text, from, to);
    const { id } = await arrive();
    await machine();
    const { state, complete, sentences } = await inJapanese(id);
    expect([state, complete, sentences.map(({ origin }) => origin)]).toEqual([
      'draft',
      false,
      ['engine', null],
    ]);
  });
});
