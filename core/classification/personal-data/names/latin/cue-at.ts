import { CUES } from './cues.js';
import { type Text } from './text.js';

const cueIndex = new Map<
  string,
  Map<string, { readonly words: readonly string[]; readonly people: boolean }[]>
>();
const cuesOf = (lang: string) => {
  const known = cueIndex.get(lang);
  if (known) return known;
  const made = new Map<string, { words: readonly string[]; people: boolean }[]>();
  const add = (cue: string, people: boolean) => {
    const words = cue.split(' ');
    const last = words.at(-1) ?? '';
    made.set(last, [...(made.get(last) ?? []), { words, people }]);
  };
  for (const cue of CUES[lang]?.sure ?? []) add(cue, false);
  for (const cue of CUES[lang]?.people ?? []) add(cue, true);
  cueIndex.set(lang, made);
  return made;
};

/** The cue that ends with word `i`, the surest of those that fit. */
export const cueAt = (
  { words, text }: Text,
  i: number,
  langs: readonly string[],
): { people: boolean; lang: string } | undefined => {
  let best: { people: boolean; lang: string } | undefined;
  for (const lang of langs)
    for (const form of lang === 'vi' ? [words[i]?.small, words[i]?.plain] : [words[i]?.plain])
      for (const cue of cuesOf(lang).get(form ?? '') ?? []) {
        const fits = cue.words.every((want, n) => {
          const at = i - cue.words.length + 1 + n;
          const word = words[at];
          if (!word) return false;
          if (n > 0 && /[^ '’.-]/.test(text.slice(words[at - 1]?.end ?? 0, word.start)))
            return false;
          return (
            word.small === want ||
            (lang !== 'vi' && word.plain === want) ||
            (lang === 'vi' && word.small === word.plain && word.plain === want)
          );
        });
        if (fits && (!best || best.people)) best = { people: cue.people, lang };
      }
  return best;
};
