import { once, respelt } from './latin.js';

const FIRST = 0xac00;
const LAST = 0xd7a3;
/** The 19 initials, 21 vowels and 27 finals in the order of Unicode, as they are heard. */
const INITIALS = 'k k n t t r m p p s s - c c c k t p h'.split(' ');
const VOWELS = 'a e ya ye o e yo ye o wa we e yo u wo we wi yu u i i'.split(' ');
const FINALS = '- k k k n n n t r r r r r r r r m p p t t n t t k t p -'.split(' ');
/** What a final becomes as the initial of a vowel that follows, and what stays before it. */
const MOVED = [
  '-',
  'k',
  'k',
  's',
  'n',
  'c',
  'n',
  't',
  'r',
  'k',
  'm',
  'p',
  's',
  't',
  'p',
  'r',
  'm',
  'p',
  's',
  's',
  's',
  'n',
  'c',
  'c',
  'k',
  't',
  'p',
  '',
];
const STAYS = [
  '',
  '',
  '',
  'k',
  '',
  'n',
  '',
  '',
  '',
  'r',
  'r',
  'r',
  'r',
  'r',
  'r',
  '',
  '',
  '',
  'p',
  '',
  '',
  'n',
  '',
  '',
  '',
  '',
  '',
  '',
];
const SILENT_INITIAL = 11;
const NG = 21;
const LOUD: Readonly<Record<string, string>> = { k: 'n', t: 'n', c: 'n', p: 'm' };

const partsOf = (code: number) => {
  const at = code - FIRST;
  return { initial: Math.floor(at / 588), vowel: Math.floor((at % 588) / 28), final: at % 28 };
};
const isHangul = (code: number): boolean => code >= FIRST && code <= LAST;

/** Hangul in Latin letters as it is heard: finals move to the vowel behind them, k before n is ng. */
export const heardHangul = (text: string): string => {
  let out = '';
  let carried = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHangul(code)) {
      out += text[i];
      carried = '';
      continue;
    }
    const { initial, vowel, final } = partsOf(code);
    const own = INITIALS[initial] ?? '';
    out += initial === SILENT_INITIAL ? carried : own;
    carried = '';
    out += VOWELS[vowel] ?? '';
    if (!final) continue;
    const next = text.charCodeAt(i + 1);
    if (isHangul(next) && partsOf(next).initial === SILENT_INITIAL && final !== NG) {
      out += STAYS[final] ?? '';
      carried = MOVED[final] === '-' ? '' : (MOVED[final] ?? '');
      continue;
    }
    const closed = (FINALS[final] ?? '').replace('-', '');
    const before = isHangul(next) ? INITIALS[partsOf(next).initial] : undefined;
    out += before === 'n' || before === 'm' ? (LOUD[closed] ?? closed) : closed;
  }
  return out;
};

/** Spellings of the romanisations (official, McCune-Reischauer, by ear) that are one sound. */
const HEARD: ReadonlyArray<readonly [RegExp, string]> = [
  [/eo|ŏ/g, 'o'],
  [/eu|ŭ|oo/g, 'u'],
  [/ae|oe|ai/g, 'e'],
  [/ui|ee/g, 'i'],
  [/sh/g, 's'],
  [/ch|j/g, 'c'],
  [/([ktp])h/g, '$1'],
  [/g/g, 'k'],
  [/nk(?![aeiouyw])/g, 'n'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/l/g, 'r'],
  [/n(?=[pm])/g, 'm'],
  [/[tc](?=[sc])/g, ''],
];

/** Romanised Korean as it is heard. */
export const heardKorean = (latin: string): string => once(respelt(latin, HEARD));
