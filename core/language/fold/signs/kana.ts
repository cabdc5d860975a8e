/** Lines, minus signs and dashes that stand for the long mark behind a kana. */
const DASH_FOR_MARK = /(?<=[ァ-ヺ])[-‐‑‒–—―−─━~〜](?![\s-]|$)/g;
const DASH_AT_END = /(?<=[ァ-ヺ])[‐‑‒–—―−─━](?=[\s、。]|$)/g;
/** The kanji for one, taken for it: メ一ル. */
const ONE_FOR_MARK = /(?<=[ァ-ヺ])一(?=[ァ-ヺ])/g;
const MARKS = /ー{2,}/g;
/** The small ke of counting is the word ka: 5ヶ月, 三ヵ所, 2ケ国, 四箇所. */
const COUNTING =
  /(?<=[\d〇一二三四五六七八九十百千数何])(?:[ヶヵケカか箇ヵ]|か)(?=[月所国年条村店寺町年])/g;
/** Between kanji of a name it is ga: 霞ヶ関, 茅ケ崎. */
const IN_NAMES = /(?<=\p{Script=Han})[ヶケヵ](?=\p{Script=Han})/gu;
/** Va is ba, in katakana and in hiragana. */
const VU: ReadonlyArray<readonly [RegExp, string]> = [
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴェ/g, 'ベ'],
  [/ヴォ/g, 'ボ'],
  [/ヴュ/g, 'ビュ'],
  [/ヴ/g, 'ブ'],
  [/ゔぁ/g, 'ば'],
  [/ゔぃ/g, 'び'],
  [/ゔぇ/g, 'べ'],
  [/ゔぉ/g, 'ぼ'],
  [/ゔゅ/g, 'びゅ'],
  [/ゔ/g, 'ぶ'],
];
const HAS_VU = /[ヴゔ]/;
const REPEATED = /(.)([々〻ゝヽゞヾ])/gu;
const VOICED_REPEAT = /[ゞヾ]/;

/** Usual words that drop it before another word too: コンピューターシステム. */
const BEFORE_ANOTHER =
  /(コンピュータ|エレベータ|エスカレータ|プリンタ|サーバ|ユーザ|ヘルパ|センサ|フォルダ|メーカ|モニタ|スキャナ|ルータ|カウンタ|フィルタ|レジスタ|トレーナ|ドライバ|マネージャ|アダプタ|コネクタ|スピーカ|デベロッパ|ボイラ|クーラ|ヒータ|モータ|ポスタ|メータ)ー(?=[ァ-ヺ])/g;

/** Long words in katakana may drop the mark at their end (コンピューター, コンピュータ); コピー and カバー may not. */
const LONG_WORD = /[ァ-ヺー]{4,}/g;
const SMALL = /[ァィゥェォャュョヮ]/g;
const SOUNDS_OF_LONG = 3;

const SPECIAL = /[ァ-ヺゔ々〻ゝヽゞヾ]/;

/**
 * Kana and signs of repetition in one spelling, before katakana become hiragana: long marks, the small ke, va and ba.
 * Takes and gives text in NFKC.
 */
export const foldKana = (text: string): string => {
  if (!SPECIAL.test(text) && !text.includes('箇')) return text;
  let out = text
    .replace(REPEATED, (whole, before: string, sign: string) => {
      const isKanji = sign === '々' || sign === '〻';
      if (isKanji !== /\p{Script=Han}/u.test(before)) return whole;
      return (
        before +
        (VOICED_REPEAT.test(sign) ? `${before.normalize('NFD')[0]}\u3099`.normalize('NFC') : before)
      );
    })
    .replace(DASH_FOR_MARK, 'ー')
    .replace(DASH_AT_END, 'ー')
    .replace(ONE_FOR_MARK, 'ー')
    .replace(MARKS, 'ー')
    .replace(COUNTING, 'か')
    .replace(IN_NAMES, 'が');
  if (HAS_VU.test(out)) for (const [from, to] of VU) out = out.replace(from, to);
  return out.replace(BEFORE_ANOTHER, '$1').replace(LONG_WORD, (word) => {
    if (!word.endsWith('ー')) return word;
    const stem = word.slice(0, -1);
    return stem.replace(SMALL, '').length >= SOUNDS_OF_LONG ? stem : word;
  });
};
