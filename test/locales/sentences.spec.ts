import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutReadings } from '../../core/language/index.js';
import { checkPlainJapanese } from '../../core/language/plain-japanese/index.js';
import {
  bankFaults,
  coverage,
  fillSentence,
  readSentence,
  type Said,
  sayIn,
} from '../../core/language/sentences/index.js';
import { readings } from '../../core/language/sentences/read.js';
import { writeSlot } from '../../core/language/sentences/slots/kinds.js';
import { GAP } from '../../core/language/sentences/template.js';
import { readDemoVoices } from '../../scripts/demo/demo-voice.js';
import { leftInJapanese } from './compare.js';
import { registry, shippedCity } from './messages.js';
import { anySaid, bank, faults, names, source } from './sentences.js';
import { misleading, readTerms } from './terms.js';

const tags = registry.map(({ tag }) => tag);
const others = tags.filter((tag) => !tag.startsWith('ja'));
const textsOf = (tag: string) => Object.entries(source.texts[tag] ?? {});
const filled = (said: Said) => fillSentence(bank, said) ?? '';

describe('the bank of checked sentences', () => {
  test('is whole: every sentence in every language, with all its gaps', () => {
    expect([...faults, ...bankFaults(source, tags)]).toEqual([]);
    expect(bank.sentences.length).toBeGreaterThanOrEqual(200);
  });

  test.each(tags)('says no two things in the same words: %s', (tag) => {
    const seen = new Map<string, string>();
    const twice = textsOf(tag).flatMap(([id, text]) => {
      const key = text.toLowerCase();
      const first = seen.get(key);
      seen.set(key, id);
      return first ? [`${tag}: ${first} and ${id}: ${text}`] : [];
    });
    expect(twice).toEqual([]);
  });

  test.each(tags)('keeps to one short plain text for each sentence: %s', (tag) => {
    const odd = textsOf(tag).filter(
      ([, text]) => text.length > 220 || text !== text.trim() || /[<>\n\t]|\s\s/.test(text),
    );
    expect(odd).toEqual([]);
  });

  test.each(others)('leaves nothing in Japanese: %s', (tag) => {
    expect(leftInJapanese(new Map(textsOf(tag)), tag, [])).toEqual([]);
  });

  test('is plain in plain Japanese', () => {
    const hard = textsOf('ja-simple').flatMap(([id, text]) =>
      checkPlainJapanese(text).map(({ rule, found }) => `${id}: ${rule}: ${found}`),
    );
    expect(hard).toEqual([]);
  });

  test.each(tags)('uses no word that misleads: %s', (tag) => {
    const terms = readTerms().locales[tag];
    const messages = new Map(textsOf(tag).map(([id, text]) => [`sentences:${id}`, text]));
    expect(terms && misleading(messages, terms)).toEqual([]);
  });
});

describe('a sentence of the bank', () => {
  test('that is filled is read back, in one way only', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        expect(readings(bank, filled(said))).toEqual([said]);
      }),
      { numRuns: 3000 },
    );
  });

  test('is said in every language with no mark left', () => {
    fc.assert(
      fc.property(anySaid, fc.constantFrom(...tags), (said, tag) => {
        const text = sayIn(bank, said, tag, names);
        expect(text?.trim()).toBeTruthy();
        expect(withoutReadings(text ?? '')).not.toMatch(/[{}|]|undefined|NaN/);
      }),
      { numRuns: 3000 },
    );
  });

  test('is said in Japanese as it is filled', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        expect(sayIn(bank, said, 'ja', names)).toBe(filled(said));
      }),
    );
  });
});

describe('what is no sentence of the bank', () => {
  /** The places of the letters that stand in no gap. */
  const placesOutside = ({ id, values }: Said): number[] => {
    const { text = '', slots = {} } = bank.byId.get(id) ?? {};
    let end = 0;
    return text.split(GAP).flatMap((part, i) => {
      const from = end;
      // `split` gives text and names of gaps by turns.
      const isGap = i % 2 === 1;
      end += (isGap ? writeSlot(slots[part] as 'place', values[part] as string) : part).length;
      return isGap ? [] : Array.from(part, (_, n) => from + n);
    });
  };

  test('is never read as one: one letter outside the gaps is another', () => {
    const letters = fc.constantFrom(...'あのはをんで市人日月年1２、。!？ー々', '');
    fc.assert(
      fc.property(anySaid, fc.nat(), letters, (said, n, letter) => {
        const text = filled(said);
        const places = placesOutside(said);
        const at = places[n % places.length] ?? 0;
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        fc.pre(changed.trim() !== text);
        const read = readSentence(bank, changed);
        // Another sentence of the bank may be one letter away, such as 始まる and 終わる: then it says itself.
        if (read) expect(filled(read)).toBe(changed);
      }),
      { numRuns: 3000 },
    );
  });
});

test('the answers of the demonstration are said by it for the most part', () => {
  const all = readDemoVoices(shippedCity).flatMap(({ answer }) =>
    answer ? [coverage(bank, answer)] : [],
  );
  const sum = (of: 'sentences' | 'covered') => all.reduce((n, one) => n + one[of], 0);
  expect(all.length).toBeGreaterThan(20);
  expect(sum('covered') / sum('sentences')).toBeGreaterThanOrEqual(0.6);
});
