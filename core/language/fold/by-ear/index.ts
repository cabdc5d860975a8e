import { heardKana, heardRomaji } from './japanese.js';
import { heardInKana } from './kana.js';
import { heardHangul, heardKorean } from './korean.js';
import { plainLatin } from './latin.js';
import { heardDevanagari, heardNepali } from './nepali.js';
import { heardPinyin, pinyinOf } from './pinyin.js';

export { inFull } from './chat-words.js';
export { type KanjiReadings, kanjiReadings } from './kanji-readings.js';
export { type KanjiSounds, kanjiSounds } from './kanji-sounds.js';
export { fromTelex } from './telex.js';
export { type Way, wayOfWriting } from './way-of-writing.js';

/** A text as it is heard, in its own letters or in Latin ones: words of small Latin letters between spaces. */
export const heard: Readonly<Record<string, (text: string) => string>> = {
  ja: (text) => heardRomaji(heardKana(plainLatin(text))),
  'zh-Hans': (text) => heardPinyin(pinyinOf(plainLatin(text))),
  ne: (text) => heardNepali(heardDevanagari(plainLatin(text))),
  ko: (text) => heardKorean(heardHangul(plainLatin(text))),
};
export { heardInKana, plainLatin };
