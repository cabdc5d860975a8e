import { describe, expect, it } from '@jest/globals';
import type { AppError } from '../../../../base/kernel/index.js';
import { PublicText } from './public-text.js';

const gate = new PublicText({
  receiptPrefix: 'SM',
  emergency: { lines: [] },
  publicContacts: { numbers: [], addresses: [], places: [] },
});
const NUMBER = '090-1234-5678';
const text = `Hi, it is Tamsyn Okwu-Bell again. Call ${NUMBER}.`;
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
/** What of the text is asked about, once these words are hidden and those waived. */
const left = (hidden: readonly string[], waived: readonly string[] = []) => {
  try {
    const shown = gate.check({
      publicText: text,
      original: text,
      lang: 'en',
      redactions: hidden.map((words) => ({ ...spanOf(words), kind: 'name' as const })),
      waived: waived.map((words) => ({ ...spanOf(words), reason: 'agreed' })),
    });
    return { shown };
  } catch (error) {
    return (error as AppError).errors?.map(({ params }) =>
      text.slice(Number(params?.start), Number(params?.end)),
    );
  }
};

describe('a text with some of it hidden', () => {
  it('is asked about what stands out only beside what is hidden', () => {
    expect(left([])).toEqual(['Tamsyn Okwu-Bell', NUMBER]);
    expect(left([NUMBER])).toEqual(['Tamsyn Okwu-Bell']);
    expect(left([NUMBER, 'Okwu-Bell'])).toEqual(['Tamsyn']);
    expect(left([NUMBER, 'Tamsyn Okwu-Bell'])).toEqual({
      shown: expect.not.stringMatching(/Tamsyn|Okwu|1234/),
    });
    expect(left([NUMBER], ['Tamsyn Okwu-Bell'])).toEqual({
      shown: expect.stringContaining('Tamsyn'),
    });
  });
});
