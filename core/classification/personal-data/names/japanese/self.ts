import { matchesOf } from '../../spans.js';
import {
  isAlsoWord,
  isFullName,
  isSurname,
  isSurnameBeside,
  looksLikeSurname,
} from '../han-names.js';
import { isListedName, mayBeName } from '../japanese-judge.js';
import { isKanaFamily, isKanaGiven } from '../kana-names.js';
import { type NameRun, runBefore, tailOf } from '../name-runs.js';
import { isBuiltFull, isToldFull } from './built.js';
import { edgeBefore, SELF } from './edges.js';

const IS =
  /(?:です(?!か[らぁ]?。?よ)|でございます|でござんす|だけど、|と言う者|っす|より。?$|拝$)/g;
/** A name in hiragana without a word of self at the begin of a sentence; adjectives (たかいです) stand behind a space. */
const opensHiragana = (text: string, { start, word }: NameRun): boolean => {
  const [family = '', given = ''] = word.split(' ');
  const before = text.slice(Math.max(0, start - 2), start).trimEnd();
  const opens = start === 0 || /[。\n！!？?」\ufffc:：]$/.test(before);
  return given
    ? isKanaGiven(given) && (isKanaFamily(family) || (given.length > 2 && family.length > 2))
    : opens && word.length > 2 && !/い$/.test(word);
};

/** Names in front of "I am". */
export const isNames = (text: string): NameRun[] =>
  matchesOf(text, IS).flatMap(({ index }) => {
    const run = runBefore(text, index);
    if (!run) return [];
    const before = text.slice(Math.max(0, run.start - 10), run.start);
    const self = SELF.test(before);
    const after = text.slice(index, index + 12);
    if (run.script === 'hiragana') {
      const said = /^(.*?)(?:わたし|ぼく|おれ|わたくし|なまえ)(?:は)?(.*)$/.exec(run.word);
      const rest = said ? tailOf(run, said[2]?.length ?? 0) : run;
      return rest.word.length > 1 &&
        mayBeName(rest, true) &&
        (said || self || (opensHiragana(text, rest) && isListedName(rest)))
        ? [rest]
        : [];
    }
    if (run.script === 'katakana')
      return mayBeName(run, false) &&
        (self ||
          (/[ ・]/.test(run.word) && edgeBefore(text, run.start)) ||
          /・/.test(run.word) ||
          (edgeBefore(text, run.start) && isListedName(run)) ||
          /(?:ました|まして|こんにちは|ます|初めまして)[。、!！ ]{0,2}$|(?:\p{Extended_Pictographic}|\uFE0F) ?$/u.test(
            before,
          ))
        ? [run]
        : [];
    if (run.script === 'latin')
      return self || edgeBefore(text, run.start)
        ? /^[A-Z]{2,}$/.test(run.word)
          ? []
          : self || (/です/.test(after) && run.word.includes(' '))
            ? [run]
            : []
        : [];
    const boundary = edgeBefore(text, run.start) || /[のるたいはすうて]$/.test(before);
    if (!boundary) return [];
    if (
      isFullName(run.word) ||
      isBuiltFull(run.word) ||
      (self && isToldFull(run.word)) ||
      (isSurnameBeside(run.word) &&
        !isAlsoWord(run.word) &&
        /(?:町|市|区|丁目|団地|班|地区|村)の$/.test(before)) ||
      (isSurname(run.word) && !isAlsoWord(run.word))
    )
      return [run];
    const opening =
      run.start === 0 || /[\n\ufffc]の?$|まして。?$|にちは。?$|[\ufffc]、?$/.test(before) || self;
    if (isSurname(run.word) && (opening || /の$/.test(before)) && run.word.length === 1)
      return [run];
    return looksLikeSurname(run.word) && !isAlsoWord(run.word) && opening ? [run] : [];
  });
