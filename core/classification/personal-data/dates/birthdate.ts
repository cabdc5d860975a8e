import { byUnits } from '../cheap-look/index.js';
import { waysOf } from '../cheap-look/ways.js';
import type { PersonalFind, Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { toldBirths } from './birth-told.js';
import { DATE, datesIn, isLongAgo, PART } from './dates.js';

/** That somebody was born, or has the day as a birthday. */
const BIRTH =
  /(生年月日|生まれ|生れ|うまれ|出生|誕生|たんじょう[びひ日]|バースデー|せいねんがっぴ|[0-9〇一二三四五六七八九十] ?[日号] ?生(?![活徒後産き命])|[0-9]\.? ?生(?![活徒後産き命])|生日|生于|born|birth|bday|b-day|dob|d\.o\.b|nasc|aniversário|nací|nació|nacid|nacimiento|cumple|(?<![a-z])nac\.|(?<![a-z])lhr(?![a-z])|ngày sinh|sinh nhật|sinh:|(?<!học |vệ |thí )sinh (?:ngày|ngay|nam|năm|mùng|mồng|vào|hôm|ra|[0-9])|lahir|(?<![a-z])ttl(?![a-z])|ultah|ulang tahun|pinanganak|kaarawan|kapanganakan|isinilang|생년월일|생신|태어|출생|생일|일생|년생|[0-9]\.? ?생(?![활각산선])|(?<![a-z])b\. ?(?=[0-9])|(?<![a-z])sn:? ?(?=[0-9])|(?<![a-z])n\. ?(?=[0-9]{1,2}[./-])|janma|जन्म)/i;
/** A relative, a name and a whole day, as on a form: 父ディアス マルコス S63.2.14. */
const LISTED = byUnits(
  /(?:父|母|夫|妻|子|長男|長女|次男|次女|本人|氏名|娘|息子|祖父|祖母|ちち|はは|おっと|つま|むすこ|むすめ|부|모|아버지|어머니|아빠|엄마|남편|아내|아들|딸|본인|父亲|母亲|爸爸|妈妈|丈夫|妻子|老公|老婆|儿子|女儿|father|mother|husband|wife|son|daughter|padre|madre|espos[oa]|hij[oa]|pai|mãe|marido|filh[oa]|ama|ina|tatay|nanay|asawa|anak|ayah|ibu|suami|istri|bố|mẹ|chồng|vợ|con trai|con gái|बुबा|आमा|श्रीमान्?|श्रीमती|छोरा|छोरी)[ :：,，、(（]{0,2}[\p{L}\p{M} ・.]{1,28}?[ :：,，、(（\ufffc]{0,3}((?:[MTSHRmtshr]\.?|明治|大正|昭和|平成|令和|[明大昭平令])[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{1,2}|(?:19[2-9][0-9]|20[01][0-9])[./-][0-9]{1,2}[./-][0-9]{1,2}|[0-9]{1,2}[./-][0-9]{1,2}[./-](?:19[2-9][0-9]|20[01][0-9]))(?![0-9])/gu,
);
/** Births of other things: the town's, a park's. */
const THINGS = /(市制|町制|開園|開館|創業|設立|誕生祭|生誕祭|建国)/;
/** The field itself, whose date may stand in the sentence after it. */
const FIELD =
  /(生年月日|たんじょう[びひ日]|せいねんがっぴ|birth ?date|date of birth|birthday|dob|fecha de nacimiento|data de nascimento|ngày sinh|tanggal lahir|petsa ng kapanganakan|kaarawan|생년월일|생일|जन्म ?मिति|janma miti|生日)/i;
/** Days of the town's own doings: nobody who writes was born then. */
const NEW = /202[4-9]|(?:令和|R\.? ?)[6-9６-９六七八九]/;
/** Six figures, year, month and day, close behind the word. */
const SIX = waysOf(['[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9-])']);
/** A full stop before a small letter or a figure belongs to a shortened month. */
const SENTENCE_END = /[。！？!?\n]|\. (?=[^\sa-z0-9])/g;
const NEAR = 26;
/** Of whom there are many. */
const MANY = /^ ?(?:生まれ|うまれ|出生)?の ?(?:人|方|子|者|世代|皆|高齢)/;
/** Three figures with signs between. */
const DAY = /[0-9][./-][0-9]{1,2}[./-][0-9]/;

const sentencesOf = (text: string): [number, number][] => {
  const ends: [number, number][] = [];
  let from = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    ends.push([from, match.index]);
    from = match.index + match[0].length;
  }
  ends.push([from, text.length]);
  return ends;
};

/** Whole days in a sentence that speaks of birth; parts of a day right beside the word. */
export const findBirthdates: Rule = ({ view: { text } }) => {
  const finds: PersonalFind[] = [];
  const add = (start: number, end: number) => finds.push({ start, end, kind: 'birthdate' });
  for (const { from, part } of partsWith(text, DAY))
    for (const { 0: whole, 1: day = '', index } of matchesOf(part, LISTED))
      add(from + index + whole.length - day.length, from + index + whole.length);
  finds.push(...toldBirths(text));
  if (!BIRTH.test(text)) return finds;
  let asked = false;
  for (const [from, to] of sentencesOf(text)) {
    // The end of the sentence belongs to it: 5月8日生。
    const sentence = text.slice(from, to);
    const behindField = asked;
    asked = FIELD.test(sentence);
    if (THINGS.test(sentence)) continue;
    if (!BIRTH.test(sentence)) {
      if (behindField)
        for (const { start, end } of datesIn(sentence, DATE))
          if (!NEW.test(sentence.slice(start, end))) add(from + start, from + end);
      continue;
    }
    for (const { start, end } of datesIn(sentence, SIX))
      if (
        BIRTH.test(sentence.slice(Math.max(0, start - NEAR), start)) &&
        !/[0-9-]/.test(sentence[start - 1] ?? '')
      )
        add(from + start, from + end);
    for (const { start, end } of datesIn(sentence, DATE))
      if (!isLongAgo(sentence, start, end)) add(from + start, from + end);
    for (const { start, end } of datesIn(sentence, PART)) {
      if (isLongAgo(sentence, start, end)) continue;
      const around =
        sentence.slice(Math.max(0, start - NEAR), start) + sentence.slice(end, end + 14);
      if (BIRTH.test(around) && !MANY.test(sentence.slice(end, end + 8)))
        add(from + start, from + end);
    }
  }
  return finds.sort((a, b) => a.start - b.start || b.end - a.end);
};
