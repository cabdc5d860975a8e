import type { View } from '../reading/view.js';
import { placeOf } from '../reading/view.js';
import type { Slip } from '../slip.js';

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is are you we for in that this with on at be have will your our please it not can from by as if or was were',
  es: 'el la los las de del que y en un una es son para por con su usted no se lo al nos está más como pero si hay o ha sus esta este',
  pt: 'o os as do da dos das que e em um uma é são para por com seu sua você não se ao no na nos nas está mais como mas há ou foi esta este pelo pela',
  id: 'yang dan di ke dari untuk dengan ini itu tidak ada kami anda adalah akan pada dapat bisa atau juga oleh sudah telah saya karena jika dalam silakan',
  fil: 'ang ng mga sa po ay na at kung para hindi ninyo namin kami kayo ito may ako ko ninyong nang lang din rin upang pa mula',
  vi: 'và của là không có cho với được các những này đã sẽ tôi chúng quý vị xin hãy để trong về tại khi nếu thì mà ở người một bạn anh',
};
const words = new Map(
  Object.entries(FUNCTION_WORDS).map(([base, row]) => [
    base,
    new Set(row.normalize('NFKC').split(' ')),
  ]),
);
/** Fewer words tell no language. */
const LEAST_WORDS = 6;
const TIMES = 2.2;

const READING_MARK = /\{[^{}|]+\|[^{}|]+\}/;
const JAPANESE = /[\u3040-\u30ff]/g;
const HAN = /\p{Script=Han}/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const DEVANAGARI = /\p{Script=Devanagari}/gu;
const LATIN = /\p{Script=Latin}/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Of what a text in the language is mostly made. */
const SHARE: Readonly<Record<string, (text: string) => number>> = {
  ja: (text) => count(text, JAPANESE) + count(text, HAN),
  zh: (text) => count(text, HAN),
  ko: (text) => count(text, HANGUL),
  ne: (text) => count(text, DEVANAGARI),
};
const LEAST_SHARE = 0.45;
const LEAST_LETTERS = 12;
const LEAST_KANA = 0.1;
const MOST_KANA = 0.2;

const isInOtherScript = ({ text, base }: View): boolean => {
  const letters = [JAPANESE, HAN, HANGUL, DEVANAGARI, LATIN].reduce(
    (sum, script) => sum + count(text, script),
    0,
  );
  if (letters < LEAST_LETTERS) return false;
  const own = (SHARE[base] ?? ((all) => count(all, LATIN)))(text);
  if (own / letters < LEAST_SHARE) return true;
  if (base === 'zh') return count(text, JAPANESE) / letters > MOST_KANA;
  // A whole text without kana is Chinese.
  return base === 'ja' && letters > 20 && count(text, JAPANESE) / letters < LEAST_KANA;
};

const isInOtherWords = ({ text, base }: View): boolean => {
  const own = words.get(base);
  if (!own) return false;
  const all = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (all.length < LEAST_WORDS) return false;
  const hits = (some: ReadonlySet<string>) =>
    all.reduce((sum, word) => sum + (some.has(word) ? 1 : 0), 0);
  const mine = hits(own);
  const most = Math.max(
    ...[...words].filter(([other]) => other !== base).map(([, some]) => hits(some)),
  );
  return most >= 3 && most > TIMES * (mine + 0.5);
};

/** Japanese that was left: kana outside of brackets and quotes, where it is no name given beside its translation. */
const LEFT =
  /[\u3041-\u3096][\u3040-\u30ff\u3400-\u9fff]{2,}|[\u3400-\u9fff\u30a0-\u30ff]{1,8}[\u3041-\u3096][\u3040-\u30ff\u3400-\u9fff]+|[\u30a0-\u30ff]{4,}/g;
const ASIDE = /[(「『"'“《[][^()「」『』"'“”《》[\]\n]{0,40}[)」』"'”》\]]/g;
/** Sentences in Latin letters in a text that is written in another script. */
const LEFT_LATIN = /(?<![@./\w])[\p{Script=Latin}']{1,20}(?:,? [\p{Script=Latin}']{1,20}){4,}/gu;

/** A sentence of plain Japanese that has so many kanji and no reading above any of them was left as it was. */
const MOST_BARE = 5;
const leftInPlain = ({ original }: View): Slip[] =>
  READING_MARK.test(original)
    ? [...original.matchAll(/[^。！？\n]+/g)].flatMap(({ 0: sentence, index }) =>
        !READING_MARK.test(sentence) && count(sentence, HAN) > MOST_BARE
          ? [
              {
                kind: 'language' as const,
                side: 'added' as const,
                value: sentence,
                start: index,
                end: index + sentence.length,
              },
            ]
          : [],
      )
    : [];

/** The target is not in its language, or parts of it are not. */
export const findOtherLanguage = (view: View): Slip[] => {
  const slip = (start: number, end: number): Slip => {
    const place = placeOf(view, start, end);
    return {
      kind: 'language',
      side: 'added',
      value: view.original.slice(place.start, place.end),
      ...place,
    };
  };
  if (isInOtherScript(view) || isInOtherWords(view)) return [slip(0, view.text.length)];
  const { base, text } = view;
  if (base === 'ja')
    return [
      ...(view.lang === 'ja' ? [] : leftInPlain(view)),
      ...[...text.matchAll(LEFT_LATIN)].map(({ 0: words_, index }) =>
        slip(index, index + words_.length),
      ),
    ];
  const without = text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
  const left = [...without.matchAll(LEFT)].map(({ 0: word, index }) =>
    slip(index, index + word.length),
  );
  return SHARE[base]
    ? [
        ...left,
        ...[...without.matchAll(LEFT_LATIN)].map(({ 0: word, index }) =>
          slip(index, index + word.length),
        ),
      ]
    : left;
};
