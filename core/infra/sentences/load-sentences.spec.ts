import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { SECOND_CITY } from '../../../test/support/second-city.js';
import { namesOf, openBank, readSentence, sayIn } from '../../language/sentences/index.js';
import { readCity } from '../read-city.js';
import { loadSentences } from './load-sentences.js';

const root = mkdtempSync(join(tmpdir(), 'koebako-sentences-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let copies = 0;
/** The sentences of a copy of the second city with one of their files written anew, or all gone. */
const sentencesWith = (file?: string, text?: string) => {
  const folder = join(root, String(copies++));
  cpSync(SECOND_CITY, folder, { recursive: true });
  if (file && text !== undefined) writeFileSync(join(folder, 'sentences', file), text);
  if (!file) rmSync(join(folder, 'sentences'), { recursive: true });
  return loadSentences(readCity(folder));
};
/** What a language says of the fee. */
const feeIn = ({ source, names }: ReturnType<typeof loadSentences>, lang: string) => {
  const bank = openBank(source);
  const said = readSentence(bank, '手数料は500円です。');
  return said && sayIn(bank, said, lang, namesOf(names));
};

describe("a city's checked sentences", () => {
  it('are read with the names that it has for its sections', () => {
    const { source, names, faults } = loadSentences(readCity(SECOND_CITY));
    const bank = openBank(source);
    const said = readSentence(bank, 'みどりと水の課が12月3日までに対応します。');
    expect(said && sayIn(bank, said, 'en', namesOf(names))).toBe(
      'The Green and Water Section will deal with this by 3 December.',
    );
    expect(faults).toEqual([]);
  });

  it('may be none', () => {
    const { source, faults } = sentencesWith();
    expect(source.rows).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['vi.json', '{"thanks": "Cảm ơn.",}', /sentences\/vi\.json, line 1, column \d+: a comma/],
    ['vi.json', '{"fee": "Lệ phí."}', /^sentences: vi thanks: is missing$/],
    ['vi.json', '{"fee": "Lệ phí."}', /^sentences: vi fee: must hold \{\{amount\}\}, once each$/],
    ['vi.json', '{"fee": "{{amount}} {{amount}}"}', /vi fee: must hold/],
    ['vi.json', '{"gone": "Gì đó."}', /^sentences: vi gone: is no sentence of bank\.json$/],
    ['vi.json', '{"fee": ""}', /vi\.json: fee must not be empty/],
  ])('are done without where %s is %s, and that is said', (file, text, line) => {
    const broken = sentencesWith(file, text);
    expect(broken.faults).toContainEqual(expect.stringMatching(line));
    expect(feeIn(broken, 'vi')).toBeUndefined();
    expect(feeIn(broken, 'en')).toBe('The fee is 500 Japanese yen.');
  });

  it.each([
    ['[{"id": "Fee", "topic": "money"}]', /bank\.json: 0\.id must be small letters/],
    ['[{"id": "fee", "topic": "money", "slots": {"a": "word"}}]', /0\.slots\.a must be date or/],
    ['[{"id": "fee", "topic": "a"}, {"id": "fee", "topic": "a"}]', /two sentences with one id/],
  ])('are all done without where bank.json is %s', (text, line) => {
    const { source, faults } = sentencesWith('bank.json', text);
    expect(source.rows).toEqual([]);
    expect(faults).toContainEqual(expect.stringMatching(line));
  });
});
