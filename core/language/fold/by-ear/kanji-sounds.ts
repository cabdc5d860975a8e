/** All that a run of kanji may be read as; none where one of them is not known. */
export type KanjiSounds = (run: string) => readonly string[];

const KANJI_ONLY = /^[\u3400-\u9fff々]+$/;
/** More kanji in a row are several words. */
const LONGEST = 6;
/** So many readings of one run are looked at: each kanji has up to three. */
const MOST = 81;

/**
 * `words`: lines of words with their readings (`search/data/words-ja.txt`); `single`: how each kanji is read in compounds
 * (`kanji-sounds-ja.txt`). A word that is listed is read as it says too, and so are two words side by side.
 */
export const kanjiSounds = (words: Iterable<string>, single: Iterable<string>): KanjiSounds => {
  const listed = new Map<string, string[]>();
  const sounds = new Map<string, readonly string[]>();
  for (const line of words) {
    const [head = '', ...surfaces] = line.split(' ');
    const [reading = ''] = head.split(':');
    for (const surface of surfaces)
      if (KANJI_ONLY.test(surface)) listed.set(surface, [...(listed.get(surface) ?? []), reading]);
  }
  for (const line of single) {
    const [kanji = '', ...readings] = line.split(' ');
    sounds.set(kanji, readings);
  }
  const partOf = (part: string): readonly string[] =>
    listed.get(part) ?? (part.length === 1 ? (sounds.get(part) ?? []) : []);
  const each = (left: readonly string[], right: readonly string[]) =>
    left.flatMap((one) => right.map((two) => one + two)).slice(0, MOST);

  return (run) => {
    if (run.length > LONGEST) return [];
    const bySigns = [...run].reduce<readonly string[]>(
      (soFar, kanji) => each(soFar, sounds.get(kanji) ?? []),
      [''],
    );
    const byWords = Array.from({ length: run.length - 1 }, (_, i) =>
      each(partOf(run.slice(0, i + 1)), partOf(run.slice(i + 1))),
    ).flat();
    return [...new Set([...(listed.get(run) ?? []), ...byWords, ...bySigns])];
  };
};
