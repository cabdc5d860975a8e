import { byUnits } from '../cheap-look/index.js';
import { romanised } from '../names/latin/words.js';
import { matchesOf, partsWith } from '../spans.js';
import { PLATE_PLACES, PLATE_PLACES_WRITTEN } from './plate-places.js';

const H = '[\\u4e00-\\u9fffヶ]';
const D = '\\u0900-\\u0963\\u0970-\\u097f';
const SEP = '[ 　,、・·．./の-]{0,3}';
/** Figures of a plate, with dots for noughts, signs for what was not seen, and strokes of any kind. */
const SEEN = '[0-9xX×✕?？*＊○●・·•.]';
const FIGURES = `(?:[0-9]{1,2} ?[- ・·.,~] ?[0-9]{1,2}|${SEEN}{1,4} ?-? ?${SEEN}{0,2}[0-9xX×?？*○]|[0-9]{1,4})`;
const CLOSED =
  '(?![0-9]|[ ]?(?:円|年|月|日|時|分|人|名|回|件|個|本|台分|点|階|号線|番線|km|m(?![a-z])))';

/** 前橋330 の 8, とちぎ599の・・77: the name of a plate before its class leaves nothing open; without the class (横浜な5512) a vehicle must be spoken of. */
const CLASSED = new RegExp(`[0-9]{1,3}[A-Z]?${SEP}[ぁ-んァ-ヴA-Z]${SEP}${FIGURES}${CLOSED}`, 'g');
const CLASSLESS = new RegExp(
  `(?![のはがをにでともへやかまよ])[ぁ-ん][ 　]?[0-9xX×・]{1,2} ?[-・]? ?[0-9xX×・]{1,2}${CLOSED}`,
  'g',
);
const places = new Set([...PLATE_PLACES_WRITTEN.split(' '), ...PLATE_PLACES.split(' ')]);
const LONGEST = 8;
/** Where the name of a plate begins that ends at a place, or one of the city's own towns. */
const placeBefore = (text: string, end: number, own: ReadonlySet<string>): number | undefined => {
  const before = text.slice(Math.max(0, end - LONGEST - 8), end);
  const row = before.replace(/(?:ナンバー)?[ 　,、・·．./の-]{0,3}$/, '');
  for (let length = Math.min(LONGEST, row.length); length > 1; length--) {
    const word = row.slice(-length);
    if (places.has(word) || (/^[\u4e00-\u9fff]{2,4}$/.test(word) && own.has(word)))
      return end - before.length + row.length - length;
  }
  return undefined;
};
const latinPlaces = new Set([...places].map(romanised).concat('gumma', 'oomiya', 'ohmiya'));
/** The same in Latin letters: Omiya 33 ta 7-77. */
const CLASSED_LATIN = byUnits(
  new RegExp(
    `(?<!\\p{L})(\\p{L}{3,15})(?:[ -](?:shi|ken|city))?[ ,.-]{0,2}[0-9]{1,3}[a-z]?[ ,.-]{0,2}(?:[kgstzdnhbmpyrwj]?[hy]?[aiueo]|[ぁ-ん])(?![a-z])[ ,.-]{0,2}(?:${SEEN}{1,2} ?[-.・] ?${SEEN}{1,2}|[0-9]{2} ?[0-9]{2}|[0-9]{1,4})${CLOSED}`,
    'giu',
  ),
);
/** One sign of kana by itself and the large figures are a plate in any text: Isesaki thị あ 33-18. */
const KANA_ALONE = byUnits(
  /(?:(?<!\p{L})\p{Lu}[\p{L}-]{2,14}(?: \p{Ll}{2,5})? ?)?(?<![ぁ-んァ-ヴー\u4e00-\u9fff])[ぁ-ん][ 　]?[0-9]{1,2} ?- ?[0-9]{2}(?![0-9-])/gu,
);
/** In the signs of other tongues, where a vehicle is spoken of: 群马 583 ら 9, 군마 583 라 9, गुन्मा ५८३ रा ९. */
const ELSEWHERE = new RegExp(
  `(?:${H}{2,4}|[가-힣]{2,5}|[${D}]{3,12}|(?<![A-Za-z])[A-Z][a-z]{2,11}(?:-(?:shi|ken))?)[ ,-]{0,2}[0-9]{2,3}[A-Z]?[ ,·・.-]{0,2}(?:[ぁ-んァ-ヴ]|[가-힣]|[${D}]{1,4}|${H}|[A-Za-z]{1,3}(?![A-Za-z]))[ ,·・.-]{0,2}(?:[0-9xX?*・·]{1,2} ?[- .]? ?[0-9xX?*・·]{1,2}|[0-9]{1,4})${CLOSED}`,
  'g',
);
/** Small vehicles in Latin letters and elsewhere: Isesaki-shi chi 33-18, 이세사키시 치 33-18. */
const SMALL = new RegExp(
  `(?:(?<![A-Za-z])[A-Z][a-z]{2,14}(?:[ -](?:shi|machi|cho|mura|city))?|[가-힣]{2,6}(?: ?시)?|[${D}]{3,12}(?:[ -](?:सि|शि|सी))?|[\\u4e00-\\u9fffヶ]{1,6}市)[ ,]{0,2}(?:[ぁ-ん]|(?:[a-z]{1,3})(?![a-z])|[가-힣](?![가-힣])|[${D}]{1,3}(?![${D}]))[ ,]{0,2}[0-9xX?]{1,2} ?-? ?[0-9xX?]{1,2}${CLOSED}`,
  'g',
);
/** Only the large figures, where a word says so: 下四桁4471, últimos dígitos 44-71. */
const LAST = byUnits(
  /(?:下(?:の)?(?:四|4|2|二|三|3) ?(?:桁|けた|ケタ)|末尾|尾号|后四位|뒷 ?(?:번호|자리)|끝 ?(?:번호|네 ?자리)|last (?:four|4|three|two) (?:digits|numbers)|ending in|últimos (?:cuatro |4 )?(?:dígitos|números)|terminada en|final(?: da placa)?|bốn số cuối|số cuối|đuôi|empat (?:angka|digit) (?:terakhir|belakang)|huling (?:apat|4) na numero|अन्तिम (?:चार|४|4) (?:अंक|अङ्क|नम्बर))[ はが:：은는is esé là]{0,5}[「"]?([0-9]{2} ?-? ?[0-9]{2})(?![0-9])/giu,
);
const VEHICLE = byUnits(
  /ナンバー|プレート|原付|バイク|スクーター|二輪|カブ|ミニカー|トラクター|車|トラック|ワゴン|ダンプ|軽(?:トラ|$|が|の)|ミニバン|セダン|タント|プリウス|アルファード|ハイエース|scooter|moped|moto|bike|(?<![a-z])cars?(?![a-z])|(?<![a-z])vans?(?![a-z])|truck|plate|placa|plaka|(?<![a-z])pla?t(?:nomor)?(?![a-z])|pelat|biển|(?<!\p{L})xe(?!\p{L})|mobil|sasakyan|kotse|carro|coche|auto|camion|scúter|sedan|wagon|suv|kei|jeep|오토바이|스쿠터|차량|자동차|승용차|트럭|번호판|차가|차는|흰 ?차|검은 ?차|차 번호|गाडी|मोटर|स्कुटर|बाइक|कार|ट्रक|भ्यान|车|摩托|gadi|gaadi|toyota|honda|nissan|suzuki|daihatsu|mazda|subaru|alphard|hiace|prius/iu,
);
/** Buses, rooms and hours have a word, a figure and small words too. */
const NO_PLACE = byUnits(
  /^(?:Bus|Line|Route|Grade|Class|Room|Ruta|Rota|Linha|Línea|Kelas|Turma|Aula|Sala|May|Mei|Jun|Calle|Rua|Jalan|Jam|From|Between|Entre|Gate|Exit|Salida|Parking|Piso|Lantai|Tầng|Số|Tel|Hasta|Desde|Pukul|Alas|Mula)(?![\p{L}])|^(?:전화|번호|우편|시간|오전|오후|하루|매일|평일|주말|국도|현도|버스|도로|시속|주차)|^(?:国道|県道|市道|公交|时速|电话|上午|下午|停车|每天)|^(?:बस|फोन|बिहान|बेलुका|राति|सडक|समय)/u,
);
/** Small words and measures that the letter of a plate may look like. */
const NO_LETTER =
  /[0-9 ](?:cc|km|kg|mm|cm|yen|min|am|pm|de|at|in|on|to|of|or|la|el|en|e|y|do|da|di|ng|và|a|h|hs|m|nr)[ ,.]{0,2}[0-9]{1,4}$/;
const STROKE = /[0-9xX?] ?- ?[0-9xX?]+$/;
/** Three figures, a letter and a stroke: nothing else is written so. */
const SURE =
  /[^0-9][0-9]{3}[ ,]{0,2}(?:[가-힣ぁ-んァ-ヴ]|[\u0900-\u097f]{1,4}|[a-z]{1,3})[ ,]{0,2}[0-9]{1,2} ?- ?[0-9]{1,2}$/;
/** How far from the figures the vehicle is named. */
const NEAR = 48;

/** Plates as people remember them: with gaps, dots and signs for what they did not see, the last figures alone. */
export const loosePlates = (text: string, own: ReadonlySet<string>) => {
  const finds: { start: number; end: number; kind: 'plate' }[] = [];
  const add = (start: number, word: string) =>
    finds.push({ start, end: start + word.trimEnd().length, kind: 'plate' });
  for (const { from, part } of partsWith(text, /[0-9]/)) {
    for (const { 0: word, index } of matchesOf(part, CLASSED)) {
      const start = placeBefore(part, index, own);
      if (start !== undefined) add(from + start, part.slice(start, index + word.length));
    }
    for (const { 0: word, 1: place = '', index } of matchesOf(part, CLASSED_LATIN))
      if (latinPlaces.has(place.toLowerCase())) add(from + index, word);
    const told = (index: number, word: string): boolean =>
      VEHICLE.test(
        `${part.slice(Math.max(0, index - NEAR), index)} ${part.slice(index + word.length, index + word.length + NEAR)}`,
      );
    for (const { 0: word, index } of matchesOf(part, KANA_ALONE)) add(from + index, word);
    for (const { 0: word, index } of matchesOf(part, CLASSLESS)) {
      const start = told(index, word) ? placeBefore(part, index, own) : undefined;
      if (start !== undefined) add(from + start, part.slice(start, index + word.length));
    }
    for (const pattern of [ELSEWHERE, SMALL])
      for (const { 0: word, index } of matchesOf(part, pattern))
        if (
          !NO_PLACE.test(word) &&
          (told(index, word) || (pattern === ELSEWHERE && SURE.test(word))) &&
          (STROKE.test(word) || (pattern === ELSEWHERE && !NO_LETTER.test(word)))
        )
          add(from + index, word);
    for (const { 0: word, 1: figures = '', index } of matchesOf(part, LAST))
      add(from + index + word.lastIndexOf(figures), figures);
  }
  return finds;
};
