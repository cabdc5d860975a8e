const MOST_REMEMBERED = 5_000;

/** The same words come again and again: what is dear to find out is kept. */
export const remembered = <Value>(make: (word: string) => Value): ((word: string) => Value) => {
  const known = new Map<string, Value>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const made = make(word);
    if (known.size < MOST_REMEMBERED) known.set(word, made);
    return made;
  };
};
