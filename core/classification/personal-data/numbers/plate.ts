import { byUnits } from '../cheap-look/index.js';
import type { Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { loosePlates } from './plate-loose.js';

const FOUR =
  '(?:[0-9]{2} ?- ?[0-9]{2}|[0-9]{2} [0-9]{2}|[・.*]{1,3} ?[0-9]{1,3}(?: ?- ?[0-9]{2})?|[0-9]{1,2} ?- ?[0-9]{2}|[0-9]{1,4})';
const CLASS = '[0-9]{2,3}[A-Z]?';
/** 群馬 300 あ 12-34, in kana or kanji or the letters of other languages, with the place as it is spoken there. */
const PLATES = [
  new RegExp(
    `(?:[\\u4e00-\\u9fff々ヶ]{2,4}|[ァ-ヴー]{2,5}|[ぁ-ん]{2,4}) ?${CLASS} ?(?:の|,|、)? ?[ぁ-んA-Z] ?(?:の|,|、)? ?${FOUR}(?![0-9])`,
    'g',
  ),
  new RegExp(`[가-힣]{2,5} ?${CLASS} ?[가-힣ぁ-ん] ?${FOUR}(?![0-9])`, 'g'),
  new RegExp(`[A-Za-z]{3,12}[ -]?[0-9]{3}[ -]?(?:[a-zA-Z]{1,3}|[ぁ-ん])[ -]?${FOUR}(?![0-9])`, 'g'),
  new RegExp(
    `[\\u0900-\\u0965\\u0970-\\u097f]{3,12} ?${CLASS} ?(?:[\\u0900-\\u0965\\u0970-\\u097f]{1,4}|[ぁ-ん]) ?${FOUR}(?![0-9])`,
    'g',
  ),
  new RegExp(
    `[\\u4e00-\\u9fff々]{2,4} ?${CLASS} ?[ぁ-んァ-ン\\u4e00-\\u9fff]{1} ?[0-9]{2} ?- ?[0-9]{2}(?![0-9])`,
    'g',
  ),
];
/** Where only the large figures were seen, a word must say that it is a plate. */
const CUED =
  /(?:ナンバープレート|ナンバー|車のナンバー|プレート|なんばー|車番|車牌号?|车牌号?|号牌|차량 ?번호|차 ?번호|번호판|license plate|licence plate|plate number|plate no\.?|plates?|plaka|placa|matrícula|patente|biển số xe|biển số|bảng số|pelat nomor|plat nomor|nomor polisi|nopol|plat|नम्बर प्लेट|गाडी नम्बर|गाडी नं|प्लेट)(?:は|が|:|：|的|是|은|는|이|가| is| es| é| là|हो| number)? {0,2}(?:「|"|')?((?:[^\s0-9。、,]{1,8} ?[0-9]{2,3} ?[^\s0-9。、,]{1,4} ?|[^\s0-9。、,]{2,16} [^\s0-9。、,]{1,4} )?[0-9]{1,2} ?- ?[0-9]{1,2})(?![0-9-])/gi;

/** Without the class of the vehicle, as people remember it: 群馬 あ 58-02. */
const SEEN = /[\u4e00-\u9fff]{2,4} [ぁ-ん] [0-9]{2} ?- ?[0-9]{2}(?![0-9-])/g;
/** A motorcycle, with the place in other letters: Gunma う 22-18. */
const SMALL_LATIN =
  /(?:[A-Z][a-z]{3,12}|[가-힣]{2,5}|[\u0900-\u0963\u0970-\u097f]{3,10}) ?[ぁ-ん] ?[0-9]{1,2} ?- ?[0-9]{2}(?![0-9-])/g;
/** Small vehicles bear the name of their town and no class: 伊勢崎市 さ 41-7. */
const SMALL =
  /[\u4e00-\u9fff々ヶぁ-ん]{1,5}[市町村]( ?)([ぁ-ん])( ?)([0-9]{1,2} ?- ?[0-9]{1,2}|[0-9]{1,4})(?![0-9年月日時人円分番号-])/g;
/** Without the class: 熊谷あ・・33; with a gap between all figures: 品川 3 3 1 ゆ 9 9 0 1. */
const DOTTED = /[\u4e00-\u9fff]{2,4} ?(?:[0-9]{2,3} ?)?[ぁ-ん] ?[・.]{1,3} ?[0-9]{1,3}(?![0-9])/g;
const APART =
  /[\u4e00-\u9fff]{2,4} ?[0-9](?:[ ,、][0-9]){1,2} ?[ぁ-ん] ?[0-9](?:[ ,、-]{1,3}[0-9]){1,3}(?![0-9])/g;
/** All of it in kanji: 群馬五八〇、さ、三三の一二. */
const IN_KANJI =
  /[\u4e00-\u9fff]{2,3}[ 、]?[〇零一二三四五六七八九]{3}[ 、の]{0,2}[ぁ-ん][ 、の]{0,2}[〇零一二三四五六七八九]{1,2}[ の、-]?[〇零一二三四五六七八九]{1,2}/g;
/** The letter and the large figures, where a vehicle is spoken of: 「す 22-41」. */
const LETTER = /(?<=[「『"( 、はが])[ぁ-ん] ?[0-9]{2} ?- ?[0-9]{2}(?![0-9-])/g;
/** The same in other letters, where a vehicle is spoken of. */
const NO_CLASS = byUnits(
  /(?<![\p{L}])(?:\p{Lu}\p{Ll}{3,11} \p{Ll}{1,3}|[가-힣]{2,5} [가-힣ぁ-ん]|[\u0900-\u0963\u0970-\u097f]{3,12} [\u0900-\u0963\u0970-\u097fぁ-ん]{1,3}|[\u4e00-\u9fff]{2,4}[ぁ-んァ-ン])[ ,]{1,2}[0-9]{1,2} ?- ?[0-9]{2}(?![0-9-])/gu,
);
const LARGE_FIGURES = byUnits(/[\p{L}\p{M}][ ,]{1,2}[0-9]{1,2} ?- ?[0-9]{2}(?![0-9-])/u);
const ANY_VEHICLE =
  /scooter|moped|moto|bike|car(?![a-z])|van(?![a-z])|truck|plate|placa|plaka|plat(?![a-z])|biển|xe(?![a-z])|mobil|sasakyan|kotse|carro|coche|auto|camion|scúter|오토바이|스쿠터|차|번호|गाडी|मोटर|स्कुटर|बाइक|नम्बर|车|ナンバー|原付|バイク|プレート/i;
const VEHICLE = /ナンバー|プレート|原付|バイク|スクーター|ミニカー|トラクター|車/;
/** As it is said aloud: 群馬さんびゃく も の 二四の六八. */
const KANA_FIGURE =
  '(?:いち|にい?|さん|よん|しい?|ごお?|ろく|なな|はち|きゅう|ぜろ|れい|まる|じゅう)';
const FIGURES = `(?:[0-9〇零一二三四五六七八九十]{1,3}|${KANA_FIGURE}{1,3})`;
const SPOKEN = new RegExp(
  `(?:[\\u4e00-\\u9fff]{2,4}|[ぁ-ん]{2,5}) ?(?:(?:に|よん|ご|なな|きゅう)?ひゃく|さんびゃく|ろっぴゃく|はっぴゃく|[二三四五六七八九]百)(?:[ぁ-ん]{2,6}|[一二三四五六七八九十]{1,3})? ?(?:の ?)?[ぁ-ん](?: ?の)? ?${FIGURES} ?[の-] ?${FIGURES}`,
  'g',
);

const smallPlates = (text: string) =>
  matchesOf(text, SMALL).filter(
    ({ 0: word, 1: left, 2: kana = '', 3: right, 4: figures = '', index }) => {
      const around = text.slice(Math.max(0, index - 24), index + word.length + 24);
      const stroke = figures.includes('-');
      // A particle stands right behind the name of a town too.
      const particle = 'のはがをにでともへやかまよ'.includes(kana);
      return (stroke && !particle) || (VEHICLE.test(around) && (!particle || !!(left && right)));
    },
  );

/** The class of a vehicle has two or three. */
const FIGURE = /[0-9]{2}/;

export const findPlates: Rule = ({ view: { text }, city: { places } }) =>
  [
    ...[...partsWith(text, FIGURE)].flatMap(({ from, part }) =>
      PLATES.flatMap((pattern) => matchesOf(part, pattern)).map(({ 0: word, index }) => ({
        start: from + index,
        end: from + index + word.length,
        kind: 'plate' as const,
      })),
    ),
    ...matchesOf(text, CUED).map(({ 0: word, 1: plate = '', index }) => ({
      start: index + word.lastIndexOf(plate),
      end: index + word.length,
      kind: 'plate' as const,
    })),
  ]
    .filter(({ start, end }) => isPlate(text.slice(start, end)))
    .concat(
      [
        ...smallPlates(text),
        ...matchesOf(text, SPOKEN),
        ...matchesOf(text, SEEN),
        ...matchesOf(text, DOTTED),
        ...matchesOf(text, APART),
        ...matchesOf(text, IN_KANJI),
        ...matchesOf(text, LETTER).filter(({ index }) =>
          VEHICLE.test(text.slice(Math.max(0, index - 24), index + 30)),
        ),
        ...(LARGE_FIGURES.test(text) ? matchesOf(text, NO_CLASS) : []).filter(
          ({ 0: word, index }) =>
            ANY_VEHICLE.test(
              text.slice(Math.max(0, index - 40), index + word.length + 30).replace(word, ' '),
            ),
        ),
        ...matchesOf(text, SMALL_LATIN),
      ].map(({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        kind: 'plate' as const,
      })),
      loosePlates(text, places),
    );

/** "午後 300 円 ..." and addresses have figures and letters too: the large number must have a stroke, dots or four digits. */
const isPlate = (word: string): boolean =>
  /[0-9]{1,2} ?- ?[0-9]{1,2}$|[^0-9][0-9]{2} [0-9]{2}$|[・.*]{1,3} ?[0-9]{1,3}$|[^0-9][0-9]{4}$/.test(
    word,
  ) || /^[\u4e00-\u9fff々ヶ]{2,4} ?[0-9]{2,3} ?[ぁ-んA-Z] ?[0-9]{1,4}$/.test(word);
