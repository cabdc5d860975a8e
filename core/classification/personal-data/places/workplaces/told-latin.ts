import type { LatinWord } from '../../names/latin/words.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who speaks of what they are themselves, in one word or in two. */
const SELF = set('im soy sou saya ako trabajo trabalho nagtatrabaho bekerja fui era working');
const SELF_PAIRS = set(
  'i-am i-was ive-been i-work i-worked work-as works-as worked-as working-as job-is trabaja-de trabaja-como trabajaba-de trabajaba-como trabalha-como trabalha-de trabalhava-como bekerja-sebagai kerja-sebagai kerja-jadi ako-ay ako-po em-la toi-la minh-la chau-la em-lam toi-lam minh-lam',
);
/** Whose work is told of, and that it is. */
const OURS = set(
  'my our mi nuestro nuestra meu minha nosso nossa saya kami ko namin em toi minh con',
);
const IS = set('is was es era e foi trabaja trabalha adalah jadi la lam ay works as');
/** There is one of them: then any name says which place. */
const ONLY = set('only sole unico unica satu-satunya nhat nag-iisang tanging');
const AT = set(
  'at in for with na no nas nos en em da do de del di pada o tai cho cua ben sa ng dari',
);
/** Houses of the city: who works there is no secret. */
const PUBLIC = set(
  'toa prefeitura ayuntamiento municipalidad city balai kantor munisipyo shiyakusho',
);
const BEFORE = 5;
const BEHIND = 7;

/** Said of the place itself by who keeps or teaches there: I run …, enseño …. */
const PRONOUN = set('i we');
const FIRST_PERSON = set('enseno atiendo manejo administro toco ensino');

/** Whether the words before say that the writer, or one of theirs, is this. */
export const isTold = (words: readonly LatinWord[], i: number): boolean => {
  if (FIRST_PERSON.has(words[i]?.plain ?? '') || PRONOUN.has(words[i - 1]?.plain ?? ''))
    return true;
  for (let at = i - 1; at >= 0 && at >= i - BEFORE; at--) {
    const word = words[at]?.plain ?? '';
    if (SELF.has(word) || ONLY.has(word)) return true;
    if (SELF_PAIRS.has(`${words[at - 1]?.plain}-${word}`)) return true;
    if (
      IS.has(word) &&
      [2, 3, 4].some(
        (n) => OURS.has(words[at - n]?.plain ?? '') || OURS.has(words[at - 1]?.plain ?? ''),
      )
    )
      return true;
  }
  return false;
};

/** The last word of the firm that stands behind "at", without anything that says what it makes: soldador da Hoshino. 0: none. */
export const firmBehind = (
  words: readonly LatinWord[],
  last: number,
  gapAt: (i: number) => string,
  isFirm: (i: number) => boolean,
): number => {
  let linked = false;
  for (let i = last + 1; i < words.length && i <= last + BEHIND; i++) {
    if (!/^ ["“«]?$/.test(gapAt(i))) return 0;
    if (PUBLIC.has(words[i]?.plain ?? '')) return 0;
    if (linked && isFirm(i)) {
      let end = i;
      while (isFirm(end + 1) && gapAt(end + 1) === ' ') end++;
      return end;
    }
    linked ||= AT.has(words[i]?.plain ?? '');
    if (words[i]?.capital && !linked) return 0;
  }
  return 0;
};

/** The last word of a name in quotes that stands right behind: owner of "Noodle Sky". 0: none. */
export const quotedBehind = (
  words: readonly LatinWord[],
  last: number,
  gapAt: (i: number) => string,
): number => {
  for (let i = last + 1; i < words.length && i <= last + 5; i++) {
    if (/^ ["“«]$/.test(gapAt(i)) && words[i]?.capital) {
      let end = i;
      while (gapAt(end + 1) === ' ' && words[end + 1]?.capital) end++;
      const long = (words[end]?.end ?? 0) - (words[i]?.start ?? 0) > 3;
      return long && /^["”»]/.test(gapAt(end + 1)) ? end : 0;
    }
    if (gapAt(i) !== ' ') return 0;
  }
  return 0;
};
