import type { PersonalFind, Rule } from '../rule.js';
import { standingAlone } from './japanese/alone.js';
import { bareHan } from './japanese/bare.js';
import { besideFinds } from './japanese/beside.js';
import { closeKana } from './japanese/close.js';
import { insideRows } from './japanese/inside.js';
import { kanaTold } from './japanese/kana-told.js';
import { childNames } from './japanese/kin/child.js';
import { kinNames } from './japanese/kin/close.js';
import { joinedNames, relatedNames } from './japanese/kin/related.js';
import { afterLabels } from './japanese/labels.js';
import { listedHan } from './japanese/listed.js';
import { mixedNames } from './japanese/mixed.js';
import {
  insisting,
  kanaTeachers,
  namedTogether,
  signedKatakana,
  thatChild,
  toCall,
} from './japanese/more.js';
import { plainNames } from './japanese/plain.js';
import { saidNames } from './japanese/said.js';
import { isNames } from './japanese/self.js';
import { titledNames } from './japanese/titled.js';
import { unknownHan } from './japanese/unknown/han.js';
import { unknownKatakana } from './japanese/unknown/katakana.js';
import { saidHan, unlistedHan } from './japanese/unlisted.js';
import type { NameRun } from './name-runs.js';

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff]/;
const name = ({ start, end }: NameRun): PersonalFind => ({ start, end, kind: 'name' });

/** Names in Japanese sentences, in kanji, kana and Latin letters. */
export const findJapaneseNames: Rule = (page) => {
  const { text } = page.view;
  if (!JAPANESE.test(text)) return [];
  const places = page.city.places;
  // Who is called by a title, or says a name, may be called like a town.
  const called = [
    ...afterLabels(text),
    ...saidNames(text),
    ...titledNames(text),
    ...insisting(text),
    ...joinedNames(text),
    ...signedKatakana(text),
    ...thatChild(text),
    ...toCall(text),
    ...closeKana(text),
    ...kinNames(text),
    ...saidHan(text),
  ];
  const guessed = [
    ...isNames(text),
    ...relatedNames(text),
    ...besideFinds(page),
    ...standingAlone(text),
    ...mixedNames(text),
    ...childNames(text),
    ...kanaTeachers(text),
    ...namedTogether(text),
    ...plainNames(text),
    ...listedHan(text),
    ...unlistedHan(text),
    ...bareHan(text),
    ...insideRows(text),
    ...kanaTold(text),
    ...unknownKatakana(text),
    ...unknownHan(text),
  ];
  return [...called, ...guessed.filter(({ word }) => !places.has(word))].map(name);
};
