import { matchesOf } from '../../spans.js';
import { isAlsoWord, isFullName, isGivenName, isSurname, looksLikeSurname } from '../han-names.js';
import { isListedName, mayBeName } from '../japanese-judge.js';
import type { NameRun } from '../name-runs.js';
import { isBuiltFull, isToldFull } from './built.js';

/** A name as the last thing that is said, on a line of its own or in brackets. */
const SIGNED =
  /([。！!？?\n)）」ッ… ♪])[ 　]?[-ー―(（]?([\u3400-\u9fff々ヶ]{1,6}(?:[ 　][\u3400-\u9fff々]{1,4})?|[ァ-ヴー]{2,12}(?:[ ・][ァ-ヴー]{2,12}){1,3})(?:より|拝|記)?[)）。 　\n]{0,3}$/;
const ALONE =
  /(?:^|\n)[ 　]?([\u3400-\u9fff々ヶ]{2,4}[ 　][\u3400-\u9fff々]{1,4}|[\u3400-\u9fff々ヶ]{2,6}|[ァ-ヴー]{2,12}(?:[ ・][ァ-ヴー]{2,12}){1,3})[ 　]?(?=\n|$)/g;
const BRACKETS =
  /[(（「]([\u3400-\u9fff々ヶ]{2,6}(?:[ 　][\u3400-\u9fff々]{1,4})?|[ァ-ヴー]{2,12}(?:[ ・][ァ-ヴー]{2,12}){1,4})[)）」]/g;
const APART =
  /(?:^|[^\u3400-\u9fff々ヶァ-ヴー])([\u3400-\u9fff々ヶ]{3,6}|[\u3400-\u9fff々ヶ]{1,3}[ 　][\u3400-\u9fff々]{1,3})(?:(?=[宛様氏殿])|(?![\u3400-\u9fff々ヶ]))/g;

const at = (match: RegExpExecArray, group: number, script: NameRun['script']): NameRun => {
  const word = match[group] ?? '';
  const start = match.index + match[0].indexOf(word);
  return { start, end: start + word.length, word, script };
};
const scriptOf = (word: string): NameRun['script'] => (/[ァ-ヴ]/.test(word) ? 'katakana' : 'han');

/** Names on a line of their own, in brackets, at the end, and whole ones anywhere. */
export const standingAlone = (text: string): NameRun[] => {
  const signed = SIGNED.exec(text.slice(-40));
  const runs: NameRun[] = [];
  if (signed) {
    const run = at(signed, 2, scriptOf(signed[2] ?? ''));
    const shift = Math.max(0, text.length - 40);
    const moved = { ...run, start: run.start + shift, end: run.end + shift };
    if (
      moved.start > 0 &&
      (run.script === 'han'
        ? isFullName(run.word) ||
          isToldFull(run.word) ||
          (isSurname(run.word.replace(/[ 　].*/, '')) &&
            (!isAlsoWord(run.word) || run.word.length === 1)) ||
          (looksLikeSurname(run.word) && !isAlsoWord(run.word))
        : mayBeName(run, false) && !/[ 　]$/.test(signed[1] ?? ''))
    )
      runs.push(moved);
  }
  for (const match of matchesOf(text, ALONE)) {
    const run = at(match, 1, scriptOf(match[1] ?? ''));
    if (
      isFullName(run.word) ||
      isBuiltFull(run.word) ||
      (run.script === 'katakana' && mayBeName(run, false) && text.length > run.word.length + 6) ||
      (isSurname(run.word) && !isAlsoWord(run.word))
    )
      runs.push(run);
  }
  for (const match of matchesOf(text, BRACKETS)) {
    const run = at(match, 1, scriptOf(match[1] ?? ''));
    if (
      match[0].startsWith('「')
        ? isFullName(run.word)
        : isBuiltFull(run.word) ||
          (isListedName(run) &&
            (run.script !== 'han' ||
              isFullName(run.word) ||
              isBuiltFull(run.word) ||
              isSurname(run.word)))
    )
      runs.push(run);
  }
  for (const match of matchesOf(text, APART)) {
    const run = at(match, 1, 'han');
    const [family = '', givenName] = run.word.split(/[ 　]/);
    const plain = /^(?:.)(?:市|町|村|駅)/.test(run.word) && !isSurname(run.word.slice(0, 2));
    if (plain) continue;
    if (
      givenName
        ? (isSurname(family) && !isAlsoWord(family) && isGivenName(givenName)) ||
          isBuiltFull(run.word)
        : fullWithoutCue(run.word) || isBuiltFull(run.word)
    )
      runs.push(run);
  }
  return runs;
};

/** Without any cue both parts must be known, and the given name have two signs. */
const fullWithoutCue = (word: string): boolean => {
  for (let cut = 1; cut <= word.length - 2; cut++) {
    const family = word.slice(0, cut);
    const given = word.slice(cut);
    if (isSurname(family) && !isAlsoWord(family) && isGivenName(given) && !isAlsoWord(given))
      return true;
  }
  return false;
};
