import { once, respelt } from './latin.js';

const VOWELS = 'aiueo';
const ROWS =
  ':アイウエオ k:カキクケコ s:サシスセソ t:タチツテト n:ナニヌネノ h:ハヒフヘホ m:マミムメモ r:ラリルレロ g:ガギグゲゴ z:ザジズゼゾ d:ダ--デド z:-ヂヅ-- b:バビブベボ p:パピプペポ';
const kana = new Map<string, string>(
  Object.entries({
    ヤ: 'ya',
    ユ: 'yu',
    ヨ: 'yo',
    ワ: 'wa',
    ヲ: 'o',
    ン: 'n',
    ヴ: 'bu',
    ッ: '',
    ー: '',
  }),
);
for (const row of ROWS.split(' ')) {
  const [consonant = '', signs = ''] = row.split(':');
  for (const [i, sign] of [...signs].entries()) kana.set(sign, consonant + (VOWELS[i] ?? ''));
}
/** Small ones take the place of the vowel before them. */
const SMALL: Readonly<Record<string, string>> = {
  ャ: 'a',
  ュ: 'u',
  ョ: 'o',
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
};
const KANA = /[\u3041-\u30ff]/;

/** Kana in Latin letters as they are heard; other signs stay. Small tsu and long marks are not heard. */
export const heardKana = (text: string): string => {
  if (!KANA.test(text)) return text;
  let out = '';
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const one = code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : sign;
    const small = SMALL[one];
    if (small) out = out.replace(/[aiueo]$/, '') + small;
    else out += kana.get(one) ?? sign;
  }
  return out;
};

/** Hepburn, Kunrei, what is typed into an input method, and what foreigners hear; long vowels are short. */
const HEARD: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<![a-z])wa(?![a-z])/g, 'ha'],
  [/(?<![a-z])(ni|de|to)wa(?![a-z])/g, '$1ha'],
  [/(?<![a-z])e(?![a-z])/g, 'he'],
  [/wo/g, 'o'],
  [/tch/g, 'ch'],
  [/shi/g, 'si'],
  [/sh|sy/g, 's'],
  [/chi/g, 'ti'],
  [/ch|ty|cy/g, 't'],
  [/ts/g, 't'],
  [/jy|zy|j/g, 'z'],
  [/f/g, 'h'],
  [/l/g, 'r'],
  [/v/g, 'b'],
  [/[cq]/g, 'k'],
  [/m(?=[pb])/g, 'n'],
  [/['-]/g, ''],
  [/ou|oh(?![aiueoy])/g, 'o'],
  [/ei/g, 'e'],
];

/** Romaji as it is heard. */
export const heardRomaji = (latin: string): string => once(respelt(latin, HEARD));
