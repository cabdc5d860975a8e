import type { DraftTexts, FormDraft } from './draft.js';

const wordsOnly = ({ checked: _, ...words }: DraftTexts): string => JSON.stringify(sorted(words));

/** The same whatever the order in which it was written. */
const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )
    : value;

/**
 * A changed form, with what of its words still counts as checked: only words of a language that are the same as those
 * somebody checked, beside Japanese that is the same. Whoever says so in a file is not believed.
 */
export const settleChecked = (before: FormDraft | undefined, after: FormDraft): FormDraft => {
  const same = (tag: string): boolean => {
    const [was, is] = [before?.texts[tag], after.texts[tag]];
    return was !== undefined && is !== undefined && wordsOnly(was) === wordsOnly(is);
  };
  const isSameSource = same('ja');
  const texts = Object.entries(after.texts).map(([tag, said]) => {
    const checked =
      tag === 'ja' || (isSameSource && same(tag) && before?.texts[tag]?.checked === true);
    return [tag, { ...said, checked }] as const;
  });
  return { form: after.form, texts: Object.fromEntries(texts) };
};
