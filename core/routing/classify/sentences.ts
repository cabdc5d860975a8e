/** Ends of sentences in our languages; a full stop inside a number or an address is none. */
const ENDS = /[。．！？!?।\n]+|\.(?=\s|$)/;
/** "Thank you." says nothing of the matter. */
const LEAST = 6;
/** Whoever writes more than this seldom begins yet another matter. */
const MOST = 24;

/** The sentences of a text that may each be a matter of their own; none where there are not two. */
export const sentencesOf = (text: string): string[] => {
  const found = text
    .slice(0, MOST * 1_000)
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= LEAST)
    .slice(0, MOST);
  return found.length > 1 ? found : [];
};
