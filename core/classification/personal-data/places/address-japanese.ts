import { type PlacePattern, wholeOf } from './pattern.js';

const N = '(?:[0-9]{1,5}|[〇零一二三四五六七八九十百千]{1,7})';
const S = ' ?';
const POST = '(?:〒? ?[0-9]{3} ?- ?[0-9]{4}[ 、,\\n]{0,2})?';
const LAND = '(?:[\\u4e00-\\u9fff]{2,3}[都道府県] ?|[\\u4e00-\\u9fff]{2,3}[县])?';
const CITY = '(?:[\\u4e00-\\u9fffぁ-んァ-ヴー々ヶケ]{1,6}[市郡区] ?)?';
/** A town: kanji, or kana for those written so; particles of a sentence are no part of it. */
const TOWN = '[\\u4e00-\\u9fff々ヶケノ]{1,9}(?:町|台|丁)?';
const KANA_TOWN = '[ァ-ヴー]{2,10}(?:町|台)|[ぁ-ん]{2,8}(?:町|台|ちょう|まち)';
const HEAD = `${POST}${LAND}${S}${CITY}(?:大字|字)?(?:${TOWN}|${KANA_TOWN})${S}`;
const JOIN = `${S}[-のノ之‐、・]${S}`;
const LOT = `(?:番地|番|号|地番|地)`;
const TAILED = `(?:${S}(?:の|-|ノ)${S}${N}${S}(?:号)?){0,2}`;
const NUMBERS = [
  // 三丁目十二番地の五, 2丁目4-8, 2丁目4番8号
  `${N}${S}(?:丁目|ちょうめ|丁)(?:${S}の?${N}${S}${LOT}?(?:${JOIN}|${S}|の)?(?:${N}${S}(?:号|番)?)?(?:${JOIN}${N}${S}号?)?)`,
  // 123番地4, 12番8号
  `(?:の(?=[0-9]+ ?番地))?${N}${S}(?:番地|番)${S}(?:の|-)?${S}(?:${N}${S}号?)?${TAILED}`,
  // 1-4-20
  `${N}${JOIN}${N}(?:${JOIN}${N})(?:${JOIN}${N})?(?:${S}号)?`,
].join('|');
/** Two figures alone are a score or a date: the town must end like one, or the city or a postal code stand before. */
const SHORT = `(?:(?:${POST}${LAND}${S}[\\u4e00-\\u9fffぁ-んァ-ヴー々ヶケ]{1,6}[市郡]${S}${TOWN})|(?:${POST}${LAND}${S}${CITY}[\\u4e00-\\u9fff々ヶケノぁ-んァ-ヴー]{1,8}(?:町|台|ちょう|まち)))${S}${N}(?:${JOIN}${N}|${S}番地)`;
const BUILDING =
  '(?:[ 、,]?(?:[\\u4e00-\\u9fffァ-ヴーA-Za-z0-9々ぁ-ん・]{1,16}(?:ハイツ|コーポ|アパート|マンション|荘|ハイム|メゾン|レジデンス|ビル|団地|住宅|寮|館|棟|コート|パレス|ヴィラ|ハウス|タウン|プラザ)|(?:ハイツ|コーポ|メゾン|コート|パレス|サン|グリーン|ヴィラ|シャトー|レオパレス|アパート|マンション)[\\u4e00-\\u9fffァ-ヴーA-Za-z々・]{0,14})?[ 、,]?(?:[A-Z]?[0-9]{1,4}(?:号室|号|室|棟)(?:[ ]?[0-9]{1,4}(?:号室|号|室))?|[0-9]{3,4}(?![0-9年円人])|[0-9]{1,2}階))?';

const PARTICLE_FIRST =
  /^(?:施策|基本施策|平成|令和|昭和|第|約|計|電話|番号|資料|議案|条例|法|図|表|章|午前|午後|時|年度)/;

/** A ticket in a row of people waiting, a window, a bus. */
const TURN =
  /(?:券|番号|窓口|受付|札|席|線|系統|レーン|カウンター|ブース|診察室|ホーム) ?[0-9]{1,4} ?番$/;

/** 群馬県某市某町三丁目十二番地の五, with or without what is before and behind. */
export const JAPANESE_ADDRESS: PlacePattern = {
  needs: /[\u3041-\u30ff\u4e00-\u9fff]/,
  pattern: new RegExp(`(?:(?:${HEAD})(?:${NUMBERS})|${SHORT})${BUILDING}`, 'g'),
  of: (match) => {
    const place = wholeOf(match);
    const word = match[0];
    if (PARTICLE_FIRST.test(word) || TURN.test(word)) return undefined;
    // Figures in kanji within words (一石二鳥) need the words of a lot.
    if (
      !/[0-9]/.test(word) &&
      !/(丁目|番地|番|号|[一二三四五六七八九〇十][-のノ][一二三四五六七八九〇十])/.test(word)
    )
      return undefined;
    if (/^[一二三四五六七八九十〇]+/.test(word) && !/(丁目|番地)/.test(word)) return undefined;
    return place;
  },
};

/** A house and a room in it: さくらハイツ203号室. */
export const JAPANESE_ROOM: PlacePattern = {
  needs: /[ハコアマメレパ荘団住寮]/,
  pattern:
    /[\u4e00-\u9fffァ-ヴーA-Za-z々ぁ-ん・]{1,14}(?:ハイツ|コーポ|アパート|マンション|荘|ハイム|メゾン|レジデンス|団地|住宅|寮|コート|パレス)[\u4e00-\u9fffァ-ヴーA-Za-z々・]{0,10}(?:の| )?(?:[A-Z0-9]{1,3}(?:号棟|棟|号館)(?:の| |-)?)?[0-9]{1,4}(?:号室|号|室)/g,
  of: (match) => wholeOf(match),
};
