import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Guess } from '../../classification/index.js';
import type { RoutingReason } from '../../contract/index.js';
import {
  type Desk,
  type Directory,
  lineage,
  type OwnershipRow,
  ownerOf,
  type SectionRow,
  validSection,
} from '../../records/sections/index.js';
import { chooseSection } from './choose-section.js';

const section = (code: string, more: Partial<SectionRow> = {}): SectionRow => ({
  id: `id-${code}`,
  code,
  name: code,
  validFrom: '2020-04-01',
  validTo: null,
  successorCode: null,
  ...more,
});
const SECTIONS = [
  section('tabunka'),
  section('jinken'),
  section('old', { validTo: '2026-03-31', successorCode: 'new' }),
  section('new', { validFrom: '2026-04-01' }),
  section('gone', { validTo: '2026-03-31' }),
];
const PARENTS: Record<string, string | null> = {
  '5-4': null,
  '5-4-1': '5-4',
  '5-4-1-1': '5-4-1',
  '5-4-1-2': '5-4-1',
  '5-5': null,
  '5-5-1': '5-5',
  '5-6-1': null,
  '5-6-2': null,
};
const owns = (
  nodeCode: string,
  code: string,
  validFrom = '2020-04-01',
  validTo: string | null = null,
): OwnershipRow => ({
  nodeCode,
  sectionId: `id-${code}`,
  validFrom,
  validTo,
});
const TOPICS: Record<string, Pick<Desk, 'privacy'> & { section: string }> = {
  dv: { section: 'jinken', privacy: 'vault' },
  legal: { section: 'jinken', privacy: 'private' },
  lost: { section: 'gone', privacy: 'private' },
  secret: { section: 'gone', privacy: 'vault' },
};
const privacyOf = (topic: string | null) => (topic && TOPICS[topic]?.privacy) || 'public';

const directoryOf = (
  rows: readonly OwnershipRow[],
): Pick<Directory, 'owner' | 'desk' | 'responsible' | 'sectionById'> => {
  const byId = new Map(SECTIONS.map((s) => [s.id, s]));
  const byCode = new Map(SECTIONS.map((s) => [s.code, s]));
  const owners = new Map<string, OwnershipRow[]>();
  for (const row of rows) owners.set(row.nodeCode, [...(owners.get(row.nodeCode) ?? []), row]);
  const owner: Directory['owner'] = (code, on) =>
    ownerOf(
      lineage(code, (c) => PARENTS[c]),
      on,
      owners,
      { byId, byCode },
    );
  return {
    sectionById: byId,
    owner,
    responsible: (about, on) => {
      const named = byCode.get(about);
      return named ? validSection(named, on, byCode) : owner(about, on)?.section;
    },
    desk: (code, on) => {
      const topic = TOPICS[code];
      const named = topic && byCode.get(topic.section);
      const valid = named && validSection(named, on, byCode);
      return topic && valid
        ? { code, section: valid, privacy: topic.privacy, emergency: false }
        : undefined;
    },
  };
};
const DIRECTORY = directoryOf([
  owns('5-4', 'tabunka'),
  owns('5-4-1-2', 'jinken'),
  owns('5-5', 'old'),
  owns('5-6-1', 'gone'),
  owns('5-6-2', 'tabunka', '2026-04-01'),
]);
const choose = (
  measure: string | null,
  topic: string | null = null,
  on = '2026-05-01',
  guesses: readonly Guess[] = [],
) => {
  const { section: chosen, reason } = chooseSection(
    { measure, topic, privacy: privacyOf(topic) },
    on,
    DIRECTORY,
    guesses,
  );
  return { section: chosen?.code, reason };
};

const guessesOf = (reason: RoutingReason) => (reason.rule === 'none' ? reason.guesses : undefined);

describe('chooseSection', () => {
  it('takes the owner of the measure', () => {
    expect(choose('5-4-1-2')).toEqual({
      section: 'jinken',
      reason: { rule: 'owner', node: '5-4-1-2', chosen: '5-4-1-2' },
    });
  });

  it('inherits the owner of the nearest ancestor and names it', () => {
    expect(choose('5-4-1-1')).toEqual({
      section: 'tabunka',
      reason: { rule: 'owner', node: '5-4', chosen: '5-4-1-1' },
    });
  });

  it('hands an ended section over to its successor, from the day it ends', () => {
    expect(choose('5-5-1', null, '2026-03-31').section).toBe('old');
    expect(choose('5-5-1', null, '2026-04-01').section).toBe('new');
  });

  it('looks at the days on which an ownership holds', () => {
    expect(choose('5-6-2', null, '2026-03-31').section).toBeUndefined();
    expect(choose('5-6-2', null, '2026-04-01').section).toBe('tabunka');
  });

  it.each([
    [
      'the owner has ended and has no successor',
      '5-6-1',
      null,
      { rule: 'none', why: 'no_owner', chosen: '5-6-1' },
    ],
    ['nothing was chosen', null, null, { rule: 'none', why: 'nothing_chosen' }],
    ['the topic has no desk', null, 'lost', { rule: 'none', why: 'no_desk', topic: 'lost' }],
    ['the measure is unknown', '9-9-9', null, { rule: 'none', why: 'no_owner', chosen: '9-9-9' }],
  ])('leaves it to a person where %s', (_, measure, topic, reason) => {
    expect(choose(measure, topic)).toEqual({ section: undefined, reason });
  });

  it('prefers the measure to a private topic, and the topic where the measure has no owner', () => {
    expect(choose('5-4-1', 'legal').section).toBe('tabunka');
    expect(choose('5-6-1', 'legal')).toEqual({
      section: 'jinken',
      reason: { rule: 'topic', topic: 'legal' },
    });
  });

  it('sends a vault topic to its desk whatever measure was chosen', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...Object.keys(PARENTS))), (measure) => {
        expect(choose(measure, 'dv')).toEqual({
          section: 'jinken',
          reason: { rule: 'topic', topic: 'dv' },
        });
      }),
    );
  });

  it.each([
    ['jinken', 'jinken'],
    ['old', 'new'],
    ['gone', undefined],
  ])('sends what is sealed to the desk of its intake (%s), or to a person', (known, given) => {
    const about = { measure: null, topic: null, sealedAbout: 'sealed', sectionId: `id-${known}` };
    const choice = chooseSection({ ...about, privacy: 'vault' }, '2026-05-01', DIRECTORY);
    expect(choice.section?.code).toBe(given);
    if (given) expect(choice.reason).toEqual({ rule: 'topic', topic: 'sealed' });
  });

  it('leaves a vault topic without a desk to a person, never to the owner of the measure', () => {
    expect(choose('5-4-1', 'secret')).toEqual({
      section: undefined,
      reason: { rule: 'none', why: 'no_desk', chosen: '5-4-1', topic: 'secret' },
    });
  });

  const guess = (about: string, score: number): Guess => ({ about, score, words: ['word'] });
  const words = (...guesses: Guess[]) => choose(null, null, '2026-05-01', guesses);

  it('goes by the words where nothing was chosen and they are sure', () => {
    expect(words(guess('5-4-1', 0.9))).toEqual({
      section: 'tabunka',
      reason: { rule: 'words', guess: { about: '5-4-1', score: 0.9, words: ['word'] } },
    });
    expect(words(guess('jinken', 0.9)).section).toBe('jinken');
    expect(words(guess('old', 0.9)).section).toBe('new');
  });

  it.each([
    ['are not sure', [guess('5-4-1', 0.69), guess('jinken', 0.2)]],
    ['are sure of what nobody answers for', [guess('5-6-1', 0.9), guess('jinken', 0.1)]],
  ])('leaves it to a person with the best guesses where the words %s', (_, guesses) => {
    const { section: chosen, reason } = words(...guesses);
    expect(chosen).toBeUndefined();
    expect(reason).toMatchObject({ rule: 'none', why: 'unsure' });
    expect(guessesOf(reason)?.map((g) => g.about)).toContain('jinken');
    expect(guessesOf(reason)?.map((g) => g.about)).not.toContain('5-6-1');
  });

  it('proposes at most three, and none that is hardly likely', () => {
    const many = ['5-4-1', 'jinken', 'new', 'tabunka'].map((about) => guess(about, 0.25));
    expect(guessesOf(words(...many).reason)).toHaveLength(3);
    expect(words(guess('5-4-1', 0.02)).reason).toEqual({ rule: 'none', why: 'nothing_chosen' });
  });

  it.each([
    ['the measure', '5-4-1', null, 'tabunka'],
    ['the topic', null, 'legal', 'jinken'],
    ['nobody, for a measure without an owner', '5-6-1', null, undefined],
    ['nobody, for a topic without a desk', null, 'lost', undefined],
    ['nobody, for a vault topic without a desk', null, 'secret', undefined],
  ])('asks %s before the words', (_, measure, topic, expected) => {
    const chosen = choose(measure, topic, '2026-05-01', [guess('5-6-2', 0.99)]);
    expect(chosen.section).toBe(expected);
    if (topic === 'secret') expect(guessesOf(chosen.reason)).toBeUndefined();
  });

  it('always gives either a section that is valid on the day or a reason why not', () => {
    const day = fc.constantFrom(
      '2020-03-31',
      '2020-04-01',
      '2026-03-31',
      '2026-04-01',
      '2030-01-01',
    );
    const ownership = fc.record({
      nodeCode: fc.constantFrom(...Object.keys(PARENTS)),
      sectionId: fc.constantFrom(...SECTIONS.map((s) => s.id), 'id-unknown'),
      validFrom: day,
      validTo: fc.option(day),
    });
    const code = fc.option(fc.constantFrom(...Object.keys(PARENTS), '9-9-9'));
    fc.assert(
      fc.property(
        fc.array(ownership, { maxLength: 8 }),
        code,
        fc.option(fc.constantFrom('dv', 'legal', 'lost', 'secret', 'unknown')),
        day,
        (rows, measure, topic, on) => {
          const { section: chosen, reason } = chooseSection(
            { measure, topic, privacy: privacyOf(topic) },
            on,
            directoryOf(rows),
          );
          expect(reason.rule === 'none').toBe(chosen === undefined);
          if (!chosen) return;
          expect(chosen.validFrom <= on && (chosen.validTo === null || on <= chosen.validTo)).toBe(
            true,
          );
        },
      ),
    );
  });
});
