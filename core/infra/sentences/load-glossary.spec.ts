import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { SECOND_CITY } from '../../../test/support/second-city.js';
import { readCity } from '../read-city.js';
import { loadGlossary } from './load-glossary.js';

const folder = mkdtempSync(join(tmpdir(), 'koebako-glossary-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const glossaryOf = (text: string) => {
  writeFileSync(join(folder, 'glossary.json'), text);
  return loadGlossary({ ...readCity(SECOND_CITY), folder });
};

describe("a city's glossary", () => {
  it('may be none', () => {
    expect(loadGlossary(readCity(SECOND_CITY))).toEqual({ terms: [], faults: [] });
  });

  it('has several ways to say a thing', () => {
    const term = { ja: ['町の庭'], en: ['town garden', 'garden'] };
    expect(glossaryOf(JSON.stringify([term]))).toEqual({ terms: [term], faults: [] });
  });

  it.each([
    ['[{"en": ["town garden"]}]', /glossary\.json: 0 must have Japanese words/],
    ['[{"ja": ["町の庭"], "en": []}]', /0\.en must hold a way to say it/],
    ['[{"ja": ["町の庭"], "en": [""]}]', /0\.en\.0 must not be empty/],
    ['[{"ja": "町の庭"}]', /0\.ja must be an array/],
  ])('is done without where it is %s, and that is said', (text, line) => {
    const { terms, faults } = glossaryOf(text);
    expect(terms).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(line)]);
  });
});
