import { remembered } from '../remembered.js';

const CONSONANTS = new Map(
  Object.entries({
    क: 'k',
    ख: 'k',
    ग: 'g',
    घ: 'g',
    ङ: 'n',
    च: 'ch',
    छ: 'ch',
    ज: 'j',
    झ: 'j',
    ञ: 'n',
    ट: 't',
    ठ: 't',
    ड: 'd',
    ढ: 'd',
    ण: 'n',
    त: 't',
    थ: 't',
    द: 'd',
    ध: 'd',
    न: 'n',
    प: 'p',
    फ: 'f',
    ब: 'b',
    भ: 'b',
    म: 'm',
    य: 'y',
    र: 'r',
    ल: 'r',
    व: 'w',
    श: 's',
    ष: 's',
    स: 's',
    ह: 'h',
    ज़: 'j',
  }),
);
const VOWELS = new Map(
  Object.entries({
    अ: 'a',
    आ: 'a',
    इ: 'i',
    ई: 'i',
    उ: 'u',
    ऊ: 'u',
    ए: 'e',
    ऐ: 'ai',
    ओ: 'o',
    औ: 'o',
  }),
);
const SIGNS = new Map(
  Object.entries({
    'ा': 'a',
    'ि': 'i',
    'ी': 'i',
    'ु': 'u',
    'ू': 'u',
    'े': 'e',
    'ै': 'ai',
    'ो': 'o',
    'ौ': 'o',
  }),
);
const SILENT = '्';

/** How a word in Devanagari sounds in Latin letters, roughly: s for sh, j for z, r for l, short for long. */
export const soundOf = remembered((word: string): string => {
  let made = '';
  for (let i = 0; i < word.length; i++) {
    const sign = word[i] ?? '';
    const consonant = CONSONANTS.get(sign);
    if (consonant === undefined) {
      made += VOWELS.get(sign) ?? (sign === 'ं' || sign === 'ँ' ? 'n' : '');
      continue;
    }
    const next = word[i + 1] ?? '';
    const vowel = SIGNS.get(next);
    if (vowel !== undefined || next === SILENT) i++;
    made += consonant + (vowel ?? (next === SILENT ? '' : 'a'));
  }
  return evened(made);
});

/** The same evening out for Japanese words in Latin letters. */
export const evened = (latin: string): string =>
  latin
    .replace(/sh/g, 's')
    .replace(/z/g, 'j')
    .replace(/l/g, 'r')
    .replace(/tsu|chu/g, 'tu')
    .replace(/hu/g, 'fu')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/(.)\1+/g, '$1')
    .replace(/ou/g, 'o');
