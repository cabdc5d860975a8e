import { diffArrays } from 'diff';

/** A piece of a text beside the one before it. */
export interface Change {
  readonly text: string;
  readonly how: 'same' | 'added' | 'removed';
}

/** Japanese has no spaces: words are told apart as its readers do. */
const words = new Intl.Segmenter('ja', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

/** What became of a text, word by word. Without what was removed it is the new text, without what was added the old one. */
export const changesBetween = (before: string, after: string): Change[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    how: added ? 'added' : removed ? 'removed' : 'same',
  }));
