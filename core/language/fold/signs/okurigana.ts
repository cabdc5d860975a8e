import { OKURIGANA_WORDS } from './okurigana-words.js';
import { signOf } from './signs.js';

/** Verbs of one kanji that are written with more or less kana: the longer beginning, and what is kept of it. */
const SHORTENED =
  '終わ終 変わ変 代わ代 替わ替 換わ換 当た当 暮ら暮 落と落 起こ起 行な行 表わ表 現わ現 断わ断 曲が曲 押さえ押え ' +
  '聞こえ聞え 向かう向う 分かる分る 分かり分り 集まる集る 預かる預る 果たす果す 定まる定る 浮かぶ浮ぶ 積もる積る 明らか明か ' +
  '生まれ生れ 頼もしい頼しい 上がり上り 下がり下り 止まる止る 決まり決り 決まる決る 掛かる掛る 係わ係 関わ関 捕まえ捕え 汚な汚 少な少 短か短 ' +
  '危な危 並らべ並べ 申し訳申訳 知らせ知せ';

const isKanji = (sign: string | undefined): boolean =>
  sign !== undefined && ((sign >= '\u4e00' && sign <= '\u9fff') || sign === '々');

const keptOf = (text: string): string => [...text].map((sign) => signOf(sign).kept).join('');
const shortOf = new Map<string, string>();
const add = (long: string, short: string) => shortOf.set(keptOf(long), keptOf(short));
for (const word of OKURIGANA_WORDS.trim().split(' '))
  add(word, [...word].filter((sign) => isKanji(sign)).join(''));
for (const pair of SHORTENED.split(' ')) {
  const at = pair.indexOf(pair[0] ?? '', 1);
  add(pair.slice(0, at), pair.slice(at));
}
/** Short spellings of compounds, which may carry kana behind them: 申込, 手続. */
const compounds = new Set([...shortOf.values(), '手続']);
const lengths = [...new Set([...shortOf.keys()].map((word) => word.length))].sort((a, b) => b - a);
const beginnings = new Set([...shortOf.keys()].map((word) => word.slice(0, 2)));
const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;

/** Kana behind a compound that goes on in kanji: 申込み書, 問合わせ先. */
const INSIDE =
  /([\u4e00-\u9fff]{2,3})(?:わせ|もり|つけ|かけ|がり|[りきしちみいけせげえれめ])(?=[\u4e00-\u9fff])/g;
const withoutInside = (folded: string): string =>
  folded.replace(INSIDE, (whole: string, kanji: string) =>
    compounds.has(kanji) || compounds.has(kanji.slice(1)) ? kanji : whole,
  );

/** Compounds without the kana inside them, in folded text: 振り込み as 振込み, 申し込み書 as 申込書. Changes nothing twice. */
export const foldOkurigana = (folded: string): string => withoutInside(shortened(folded));

const shortened = (folded: string): string => {
  let out = '';
  let from = 0;
  for (let i = 0; i + 1 < folded.length; i++) {
    if (!isHiragana(folded.charCodeAt(i + 1)) || folded.charCodeAt(i) < 0x3400) continue;
    if (!beginnings.has(folded.slice(i, i + 2))) continue;
    for (const length of lengths) {
      const short = shortOf.get(folded.slice(i, i + length));
      if (short === undefined) continue;
      out += folded.slice(from, i) + short;
      from = i + length;
      i = from - 1;
      break;
    }
  }
  return from ? out + folded.slice(from) : folded;
};

/** Kana behind the last of two kanji or more, which the short spelling leaves out: 手続き, 見積もり. */
const ENDING =
  /^(.*[\u4e00-\u9fff]{2,})(?:[りきしちみいびぎにえけせてめれげべ]|もり|わせ|ませ|らせ|がり|あげ|かけ|つけ|まり|たり|こし|もの|あい)$/;

/** The compound that a query means when it is the noun of a verb; undefined where there is none. */
export const withoutEnding = (word: string): string | undefined => ENDING.exec(word)?.[1];
