import type { DraftTexts, FormDraft } from './draft.js';

type Said = DraftTexts['questions'][string];

/** The same whatever the order in which it was written, and whoever has checked it. */
const wordsOf = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => key !== 'checked')
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, wordsOf(one)]),
      )
    : value;

const isSame = (was: unknown, is: unknown): boolean =>
  was !== undefined &&
  is !== undefined &&
  JSON.stringify(wordsOf(was)) === JSON.stringify(wordsOf(is));

/**
 * A changed form, with what of its words still counts as checked: only words of a language that are the same as those
 * somebody checked, beside Japanese that is the same. Where some have changed, each question that has not stays checked.
 * Whoever says so in a file is not believed.
 */
export const settleChecked = (before: FormDraft | undefined, after: FormDraft): FormDraft => {
  const [wasJa, isJa] = [before?.texts.ja, after.texts.ja];
  const settled = (tag: string, said: DraftTexts): DraftTexts => {
    const was = before?.texts[tag];
    const checked = was?.checked === true && isSame(was, said) && isSame(wasJa, isJa);
    const questions = Object.entries(said.questions).map(([id, { checked: _, ...one }]) => {
      const old = was?.questions[id];
      const isChecked =
        !checked &&
        (was?.checked || old?.checked) &&
        isSame(old, one) &&
        isSame(wasJa?.questions[id], isJa?.questions[id]);
      return [id, isChecked ? { ...one, checked: true } : one] as const;
    });
    return { ...said, checked, questions: Object.fromEntries<Said>(questions) };
  };
  const texts = Object.entries(after.texts).map(([tag, said]) => [
    tag,
    tag === 'ja' ? { ...said, checked: true } : settled(tag, said),
  ]);
  return { form: after.form, texts: Object.fromEntries(texts) };
};
