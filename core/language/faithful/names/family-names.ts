import type { View } from '../reading/view.js';
import type { PeopleOfJapan } from '../slip.js';
import { neighbourFamily } from './abroad/neighbours.js';
import type { Name } from './find-names.js';
import { NO_NAME } from './name-words.js';

const HAN = '[\\u3400-\\u9fff々]';
/** What somebody is at the city hall: a name stands behind it, with の or without. */
const POST =
  '(?:主任|主査|主事|担当(?:者|職員|課長|係長)?|課長(?:補佐)?|係長|室長|局長|館長|所長|園長|校長|部長|市長|工場長|班長|会長|委員長|職員|相談員|指導員|支援員|調理員|保健師|看護師|栄養士|保育士|司書|講師|医師|代表|通訳)';
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
/** Whatever somebody is of: the garage's Okonogi (0270 ...), up to whom, to whom, who takes it. */
const BEHIND_NO = new RegExp(
  `(?<=[\\u3400-\\u9fffァ-ヶー])の(${HAN}{2,3})(?=まで|へ(?!の)|\\(|が(?:承|伺|担当|案内|対応|説明|お|ご|受)|です[。、]|と申)`,
  'gu',
);
/** A family of one sign: only where the sentence goes on behind it as behind a name. */
const ONE_SIGN = new RegExp(
  `(?:${POST}(?:の|は|が|:|、|・|\\s)?|(?:${OFFICE}|${HOUSE})(?:の|:|、|・|\\s))(${HAN})(?=が|です|は|まで|と申|に[お連電ご]|[(。、]|$)`,
  'gu',
);
const HONOURED = new RegExp(
  `(?<!${HAN}|[おご])(${HAN})(?=さん|様|氏|先生|ちゃん|くん)(?!さん[がのを]?かく)`,
  'gu',
);
/** Family and given name alone in brackets. */
const QUOTED = new RegExp(`「(${HAN}{4,5})(?=」)`, 'gu');
/** Families that are words as well. */
const WORDS =
  /^(?:出口|入口|門前|中央|本部|当方|内線|東口|西口|南口|北口|館内|園内|市内|上下|大切)$/;

/** People by their family name and their post, where no さん stands: 環境保全課の大沢. */
export const familyNames = ({ text }: View, people: PeopleOfJapan | undefined): Name[] =>
  people
    ? [
        ...[...text.matchAll(BEHIND_NO)]
          .filter(({ 1: name = '' }) => people.isFamilyBeside(name) && !WORDS.test(name))
          .map(({ 0: whole, 1: name = '', index }): Name => {
            const from = index + whole.length - name.length;
            return { text: name, from, to: from + name.length, writing: 'kanji', isSure: true };
          }),
        ...[...text.matchAll(ONE_SIGN), ...text.matchAll(HONOURED)]
          .filter(
            ({ 1: name = '' }) =>
              (people.isFamilyBeside(name) || neighbourFamily(name)) && !NO_NAME.test(name),
          )
          .map(({ 0: whole, 1: name = '', index }): Name => {
            const from = index + whole.length - name.length;
            return {
              text: name,
              from,
              to: from + name.length,
              writing: 'kanji',
              isFamily: true,
              isSure: true,
            };
          }),
        ...[
          ...text.matchAll(BEHIND_POST),
          ...text.matchAll(BEFORE_POST),
          ...text.matchAll(QUOTED),
          ...text.matchAll(WITH_KANA),
        ].flatMap(({ 0: whole, 1: name = '', index }): Name[] => {
          const family = [name, name.slice(0, 3), name.slice(0, 2)].find(people.isFamily);
          if (!family || WORDS.test(family)) return [];
          const from = index + whole.length - name.length;
          return [{ text: family, from, to: from + family.length, writing: 'kanji', isSure: true }];
        }),
      ]
    : [];

const HAN_RUN = /[\u3400-\u9fff々]+/g;
const LONGEST = 3;
/** Whatever may be a family of two or three signs in a Japanese text, sure or not. */
export const familiesIn = (text: string, { isFamilyBeside }: PeopleOfJapan): string[] => [
  ...new Set(
    (text.match(HAN_RUN) ?? []).flatMap((run) =>
      [...run].flatMap((_, at) =>
        [2, LONGEST].map((n) => run.slice(at, at + n)).filter(isFamilyBeside),
      ),
    ),
  ),
];
