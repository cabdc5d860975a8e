import type { KanjiSounds } from '../../language/fold/by-ear/index.js';

const RUN = /[\u3400-\u9fff々]{2,}/g;
/** More kanji in a row than a word and what belongs to it are no slip of a hand: they stay, and cost nothing. */
const LONGEST_RUN = 12;
/** So many kanji are taken for one word at most. */
const LONGEST_WORD = 6;
/** So many words that nobody knows are looked at: a text that holds more has other troubles than a slip of a hand. */
const MOST_LOOKED_AT = 200;
/** A shorter sound is that of too many words. */
const SHORTEST_SOUND = 3;

/** Writes a Japanese text with the kanji that are known where it has others of the same sound; undefined where it has none. */
export type Respell = (text: string) => string | undefined;

/**
 * What a hurried hand or a dictation leaves behind: 公園会 for 講演会, 地息 for 地域. `texts` are what is known; a run of kanji that
 * stands in none of them, but sounds like one that does, is taken for it: as a whole, else in its longest part.
 */
export const buildRespell = (texts: Iterable<string>, sounds: () => KanjiSounds): Respell => {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [run] of text.matchAll(RUN)) counts.set(run, (counts.get(run) ?? 0) + 1);

  /** Of each sound the run that is said most. Built when the first unknown run comes. */
  let heard: ReadonlyMap<string, string> | undefined;
  let soundsOf: KanjiSounds;
  const table = (): ReadonlyMap<string, string> => {
    if (heard) return heard;
    soundsOf = sounds();
    const made = new Map<string, string>();
    for (const [run] of [...counts].sort((a, b) => b[1] - a[1])) {
      // The first is how it is listed, or else its commonest reading.
      const [sound = ''] = soundsOf(run);
      if (sound.length >= SHORTEST_SOUND && !made.has(sound)) made.set(sound, run);
    }
    heard = made;
    return made;
  };

  const knownFor = (run: string): string | undefined => {
    if (run.length > LONGEST_RUN) return undefined;
    const known = table();
    for (let length = Math.min(run.length, LONGEST_WORD); length >= 2; length--)
      for (let from = 0; from + length <= run.length; from++) {
        const part = run.slice(from, from + length);
        if (counts.has(part)) return undefined;
        const meant = soundsOf(part).map((sound) => known.get(sound));
        const found = meant.find((one) => one !== undefined);
        if (found) return run.slice(0, from) + found + run.slice(from + length);
      }
    return undefined;
  };

  return (text) => {
    let isRespelt = false;
    const looked = new Map<string, string | undefined>();
    const lookAt = (run: string): string | undefined => {
      if (!looked.has(run) && looked.size < MOST_LOOKED_AT) looked.set(run, knownFor(run));
      return looked.get(run);
    };
    const written = text.replace(RUN, (run) => {
      const known = counts.has(run) ? undefined : lookAt(run);
      if (known) isRespelt = true;
      return known ?? run;
    });
    return isRespelt ? written : undefined;
  };
};
