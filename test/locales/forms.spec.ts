import { expect, test } from '@jest/globals';
import { loadLocales } from '../../core/infra/project-data.js';
import { readCity } from '../../core/infra/read-city.js';
import { checkPlainJapanese } from '../../core/language/plain-japanese/index.js';

/** Can everybody read what the city asks, in their language? */
const forms = readCity('cities/isesaki').questionnaires;
const tags = loadLocales().rows.map(({ tag }) => tag);

/** Every text of a form in one language. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

test('the city asks something', () => {
  expect(forms.length).toBeGreaterThan(3);
});

test.each(forms.map((form) => [form.form.code, form] as const))(
  '%s speaks every language of the site, and plain Japanese that is plain',
  (_, { texts }) => {
    expect(Object.keys(texts).sort()).toEqual([...tags].sort());
    const hard = textsOf(texts['ja-simple']).flatMap((text) =>
      checkPlainJapanese(text).map(({ rule, found }) => `${rule}: ${found} in ${text}`),
    );
    expect(hard).toEqual([]);
  },
);
