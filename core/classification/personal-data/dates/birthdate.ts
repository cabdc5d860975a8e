import type { PersonalFind, Rule } from '../rule.js';
import { DATE, datesIn, PART } from './dates.js';

/** That somebody was born, or has the day as a birthday. */
const BIRTH =
  /(生年月日|生まれ|生れ|うまれ|出生|誕生|たんじょうび|バースデー|せいねんがっぴ|\d ?日 ?生(?![活徒後産き命])|生日|出生日期|生于|born|birth|birthday|bday|b-day|dob|d\.o\.b|nasc|aniversário|nací|nació|nacid|nacimiento|cumple|sinh ngày|ngày sinh|sinh năm|sinh nhật|sinh:|sinh [0-9]|lahir|kelahiran|ultah|ulang tahun|ipinanganak|pinanganak|kaarawan|kapanganakan|bday|생년월일|태어|출생|생일|일생|년생|जन्म|जन्ममिति)/i;
/** Births of other things: the town's, a park's. */
const THINGS = /(市制|町制|開園|開館|創業|設立|誕生祭|生誕祭|建国)/;
const SENTENCE_END = /[。！？!?\n]|\. (?=\S)/g;
const NEAR = 26;

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
  if (!BIRTH.test(text)) return [];
  const finds: PersonalFind[] = [];
  const add = (start: number, end: number) => finds.push({ start, end, kind: 'birthdate' });
  for (const [from, to] of sentencesOf(text)) {
    // The end of the sentence belongs to it: 5月8日生。
    const sentence = text.slice(from, to);
    if (!BIRTH.test(sentence) || THINGS.test(sentence)) continue;
    for (const { start, end } of datesIn(sentence, DATE)) add(from + start, from + end);
    for (const { start, end } of datesIn(sentence, PART)) {
      const around =
        sentence.slice(Math.max(0, start - NEAR), start) + sentence.slice(end, end + 14);
      if (BIRTH.test(around)) add(from + start, from + end);
    }
  }
  return finds.sort((a, b) => a.start - b.start || b.end - a.end);
};
