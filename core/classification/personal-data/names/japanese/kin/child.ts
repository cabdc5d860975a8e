import { matchesOf } from '../../../spans.js';
import { isAlsoWord, isGivenName, isSurname } from '../../han-names.js';
import { isOtherWord, isTitledWord } from '../../japanese-words.js';
import type { NameRun } from '../../name-runs.js';
import { isBuiltGiven } from '../built.js';

const SENTENCE = /[^。\n！!？?]+/g;
/** School, nursery, age: a given name alone is a child's there. */
const ABOUT_CHILD =
  /年長|年中|年少|小[1-6一二三四五六]|中[1-3一二三]|年生|保育園|幼稚園|こども園|学童|学校|給食|いじめ|予防接種|発達|療育|[0-9一二三四五六七八九十] ?(?:歳|才|か月|カ月|ヶ月)|入園|入学|卒園|担任|お迎え|通園|登校|登園|障害児|ランドセル/;
const ALONE =
  /(?:^|[、,「（( 　\ufffc])([\u3400-\u9fff々]{2,3})(?=(?:が|は|の|も|に|を|と|って|だけ|、|（|\())/g;

/** 結月が来月から年長になります: a child whom the parents call by the given name. */
export const childNames = (text: string): NameRun[] =>
  matchesOf(text, SENTENCE)
    .filter(([sentence]) => ABOUT_CHILD.test(sentence))
    .flatMap(({ 0: sentence, index: from }) =>
      matchesOf(sentence, ALONE).flatMap(({ 0: whole, 1: word = '', index }): NameRun[] => {
        const opens = index === 0 && isBuiltGiven(word) && !isOtherWord(word);
        if (!(isGivenName(word) || opens) || isAlsoWord(word) || isSurname(word)) return [];
        if (isTitledWord(word)) return [];
        const start = from + index + whole.length - word.length;
        return [{ start, end: start + word.length, word, script: 'han' }];
      }),
    );
