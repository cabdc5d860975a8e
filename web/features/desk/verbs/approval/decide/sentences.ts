/** A sentence of a text, by its UTF-16 offsets. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Characters of a sentence that a list shows. */
const SHOWN = 40;

/** The sentences of a Japanese text, for whoever says which one they mean. */
export const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(/[^。！？!?\n]+[。！？!?]*/g)].flatMap(({ 0: found, index }) => {
    const said = found.trim();
    if (!said) return [];
    const start = index + found.indexOf(said);
    const shown = [...said];
    return {
      start,
      end: start + said.length,
      text: shown.length > SHOWN ? `${shown.slice(0, SHOWN).join('')}…` : said,
    };
  });

/** The sentence that was chosen, as its beginning and end; undefined for the whole text. */
export const placeIn = (place: string): readonly [number, number] | undefined => {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(place) ?? [];
  return start && end ? [Number(start), Number(end)] : undefined;
};
