/** Ends of sentences in our languages; a full stop inside a number or an address is none. */
const ENDS = /[。．！？!?।\n]+|\.(?=\s|$)/;
/** As much as is read of a text as a whole: a voice has at most 8,000 characters. */
const READ = 9_000;
/** "Thank you." says nothing of the matter. */
const LEAST = 6;
/** Whoever writes more than this seldom begins yet another matter. */
const MOST_MATTERS = 24;

/** All sentences of a text, however short. */
export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, READ)
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** Those that may each be a matter of their own; none where there are not two. */
export const mattersOf = <T extends { readonly text: string }>(sentences: readonly T[]): T[] => {
  const found = sentences.filter(({ text }) => text.length >= LEAST).slice(0, MOST_MATTERS);
  return found.length > 1 ? found : [];
};
