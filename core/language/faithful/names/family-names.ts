import type { View } from '../reading/view.js';
import type { Name } from './find-names.js';

const HAN = '[\\u3400-\\u9fff々]';
/** What somebody is at the city hall: a name stands behind it, with の or without. */
const POST =
  '(?:主任|主査|主事|担当(?:者|職員|課長|係長)?|課長(?:補佐)?|係長|室長|局長|館長|所長|園長|校長|部長|市長|工場長|班長|会長|職員|相談員|保健師|看護師|司書|講師|医師|代表|通訳)';
/** Where somebody is: with の it is only sure of an office. */
const OFFICE = '(?:課|係|室)';
const HOUSE = '(?:局|署|センター|支所|事務所|[館園校])';
const BEHIND_POST = new RegExp(
  `(?:${POST}(?:の|は|が|:|、|・|\\s)?|${OFFICE}(?:の|:|、|・|\\s)?|${HOUSE}(?:[:、・]|\\s))(${HAN}{2,6}?)(?=${POST}|(?!${HAN})|$)`,
  'gu',
);
const BEFORE_POST = new RegExp(`(?<!${HAN})(${HAN}{2,3}?)(?=${POST}|先生)`, 'gu');
/** A given name in kana behind a family: 宮下さおりさん. */
const WITH_KANA = new RegExp(
  `(?<!${HAN})(${HAN}{2,3})(?=(?:[ぁ-ん]{2,4}|[ァ-ヶー]{2,5})(?:さん|様|氏|先生)(?!${HAN}))`,
  'gu',
);
/** Family and given name alone in brackets. */
const QUOTED = new RegExp(`「(${HAN}{4,5})(?=」)`, 'gu');
/** Families that are words as well. */
const WORDS =
  /^(?:出口|入口|門前|中央|本部|当方|内線|東口|西口|南口|北口|館内|園内|市内|上下|大切)$/;

/** People by their family name and their post, where no さん stands: 環境保全課の大沢. */
export const familyNames = (
  { text }: View,
  isFamily: ((kanji: string) => boolean) | undefined,
): Name[] =>
  isFamily
    ? [
        ...text.matchAll(BEHIND_POST),
        ...text.matchAll(BEFORE_POST),
        ...text.matchAll(QUOTED),
        ...text.matchAll(WITH_KANA),
      ].flatMap(({ 0: whole, 1: name = '', index }): Name[] => {
        const family = [name, name.slice(0, 3), name.slice(0, 2)].find(isFamily);
        if (!family || WORDS.test(family)) return [];
        const from = index + whole.length - name.length;
        return [{ text: family, from, to: from + family.length, writing: 'kanji', isSure: true }];
      })
    : [];
