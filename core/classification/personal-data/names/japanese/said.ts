import { matchesOf } from '../../spans.js';
import { isFullName } from '../han-names.js';
import { mayBeName, titledName } from '../japanese-judge.js';
import { type NameRun, runBefore } from '../name-runs.js';
import { isToldFull } from './built.js';

/** Behind a name that somebody gives as one's own, or as somebody's. */
const SAID =
  /(?:という(?:苗字|名字|姓)|と ?申[しす]|と ?もうし|と ?いいます|と ?言います|という者|というもの|という名前|という名の|という職員|という人|という店員|という先生|という男|という女|という方|という近所|と名乗|って呼ばれ|と呼ばれ|とよばれ|っていいます|って言います|って名前|っていう人|っていう店員|っていう職員|って人|って店員|って職員|って方|名義)/g;
/** Names in front of "is how I am called". */
export const saidNames = (text: string): NameRun[] =>
  matchesOf(text, SAID).flatMap(({ 0: cue, index }) => {
    const run = runBefore(text, index - (text[index - 1] === '」' ? 1 : 0));
    if (!run) return [];
    const strong = /申し|もうし/.test(cue);
    if (run.script === 'hiragana') {
      const tail = titledName(run);
      return tail ? [tail] : [];
    }
    if (
      run.script === 'han' &&
      run.word.length > 2 &&
      !isFullName(run.word) &&
      !isToldFull(run.word)
    ) {
      const tail = titledName(run);
      return tail ? [tail] : [];
    }
    return mayBeName(run, strong) ? [run] : [];
  });
