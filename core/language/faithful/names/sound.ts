import { heardHangul } from '../../fold/by-ear/korean.js';
import { heardDevanagari } from '../../fold/by-ear/nepali.js';
import { FAMILY_READINGS } from './data/family-readings.js';
import { KANJI_SOUNDS } from './data/kanji-sounds.js';
import { japaneseForm } from './han-forms.js';

const ROWS =
  'アイウエオ カキクケコ サシスセソ タチツテト ナニヌネノ ハヒフヘホ マミムメモ ラリルレロ ガギグゲゴ ザジズゼゾ ダヂヅデド バビブベボ パピプペポ ワヰ_ヱヲ';
const CONSONANTS = ['', 'k', 's', 't', 'n', 'h', 'm', 'r', 'k', 's', 't', 'h', 'h', 'w'];
const VOWELS = 'aiueo';
const SOUNDS = new Map<string, string>([
  ['ヤ', 'ya'],
  ['ユ', 'yu'],
  ['ヨ', 'yo'],
  ['ン', 'n'],
  ['ヴ', 'hu'],
  ['ヂ', 'si'],
  ['ヅ', 'su'],
]);
ROWS.split(' ').forEach((row, i) => {
  [...row].forEach((kana, v) => {
    if (!SOUNDS.has(kana)) SOUNDS.set(kana, `${CONSONANTS[i]}${VOWELS[v]}`);
  });
});
const SMALL: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'a',
  ュ: 'u',
  ョ: 'o',
};
const HIRAGANA = /[\u3041-\u3096]/g;
const TO_KATAKANA = 0x60;

/** Sounds that are written in more than one way are one: long vowels, doubled consonants, voiced and unvoiced, シンヤ and シニャ. */
const level = (sound: string): string =>
  sound
    .replace(/ny(?=[aiueo])/g, 'n')
    .replace(/o[uo]+/g, 'o')
    .replace(/([aiue])\1+/g, '$1')
    .replace(/([bcdfghjklmnpqrstvwxyz])\1+/g, '$1');

/** Kana as it sounds, in few letters. */
export const soundOfKana = (kana: string): string => {
  let sound = '';
  for (const sign of kana.replace(HIRAGANA, (one) =>
    String.fromCharCode(one.charCodeAt(0) + TO_KATAKANA),
  )) {
    const small = SMALL[sign];
    if (small !== undefined) sound = sound.slice(0, -1) + small;
    else sound += SOUNDS.get(sign) ?? '';
  }
  return level(sound);
};

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'h'],
  [/sh|sch/g, 's'],
  [/tch|ch|ts/g, 't'],
  [/th|dh/g, 't'],
  [/^ng|(?<=[aiueoy])ng(?![aiueo])/g, 'n'],
  [/ñ/g, 'n'],
  [/ck|qu|q|g/g, 'k'],
  [/c(?=[ei])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/j|z/g, 's'],
  [/l/g, 'r'],
  [/d/g, 't'],
  [/h(?![aiueoy])/g, ''],
  [/[bpfv]/g, 'h'],
  [/m(?=h)/g, 'n'],
  [/(?<=[kstnhmr])y(?=[aiueo])/g, ''],
];

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, '');

/** A word in Latin letters as it sounds, in the same few letters. */
export const soundOfLatin = (word: string): string =>
  level(SPELLINGS.reduce((sound, [spelling, by]) => sound.replace(spelling, by), bare(word)));

/** Scripts that do not tell all sounds apart: what they leave of one that is written in few letters. */
export const inKorean = (sound: string): string => level(sound.replace(/t/g, 's'));
/** व stands for w and for b. */
export const inNepali = (sound: string): string =>
  level(
    sound
      .replace(/a/g, '')
      .replace(/(?<=[kstnhmr])y(?=[iueo])/g, '')
      .replace(/w/g, 'h'),
  );
export const soundOfHangul = (text: string): string =>
  inKorean(soundOfLatin(heardHangul(text).replace(/c/g, 's')));
export const soundOfDevanagari = (text: string): string =>
  // Its vowels left out, n and g meet that are two sounds: नागानुमा.
  inNepali(
    soundOfLatin(
      heardDevanagari(text.replace(/ह/g, 'p'))
        .replace(/g/g, 'k')
        .replace(/c/g, 't')
        .replace(/c/g, 't'),
    ),
  );

const sounds = new Map<string, readonly string[]>();
/** How one kanji may sound in a name. */
export const soundsOfKanji = (kanji: string): readonly string[] => {
  if (!sounds.size)
    for (const row of KANJI_SOUNDS.split(' ')) {
      const [sign = ''] = row;
      const read = row.slice(sign.length).split(',').map(soundOfKana);
      // 北 is ほっ in 北海道.
      const short = read
        .filter((one) => one.length > 2)
        .map((one) => one.replace(/(?:ku|tu|ti)$/, ''));
      sounds.set(sign, [...new Set([...read, ...short])]);
    }
  // 櫻 is read as 桜 is.
  return sounds.get(kanji) ?? sounds.get(japaneseForm(kanji)) ?? [];
};
const KANA = /[\u3041-\u30ff]/;
const kanaAlone = new Map<string, readonly string[]>();
/** One kana that nothing is joined to. */
const soundOfOne = (kana: string): readonly string[] => {
  const known = kanaAlone.get(kana) ?? [soundOfKana(kana)];
  kanaAlone.set(kana, known);
  return known;
};

/** What a sign of a Japanese name may sound like. */
const soundsAt = (text: string, at: number): readonly string[] => {
  const sign = text[at] ?? '';
  if (sign === '々') return soundsAt(text, at - 1);
  if (sign === 'ヶ' || sign === 'ケ') return ['ka', 'ke'];
  if (KANA.test(sign))
    return /[ャュョァィゥェォゃゅょっッー]/.test(text[at + 1] ?? '') ? [] : soundOfOne(sign);
  return soundsOfKanji(sign);
};
const MOST_SIGNS = 8;
/** Two signs that sound so long are a name, whatever stands behind them. */
const SURE_SOUND = 5;
const KANJI = /[\u3400-\u9fff々]/;
/** What may stand before and behind a name within one run of kanji. */
const BEFORE_NAME = /[市県都府町村区郡東西南北新旧元本第長員師任者当立線]/;
const BEHIND_NAME =
  /[市県都府町村区郡川駅橋沼山寺神大小中高公図支地体病児保幼学通交踏総文運浄斎霊会館園所課係様氏医先線消警税福線東西南北口]/;
const beginsName = (text: string, at: number): boolean =>
  !KANJI.test(text[at] ?? '') ||
  !KANJI.test(text[at - 1] ?? '') ||
  BEFORE_NAME.test(text[at - 1] ?? '');
const endsName = (text: string, end: number, isLong: boolean): boolean =>
  isLong ||
  !KANJI.test(text[end - 1] ?? '') ||
  !KANJI.test(text[end] ?? '') ||
  BEHIND_NAME.test(text[end] ?? '');

/** Whether a Japanese text can be read so from a place on; up to the end of the sound, wherever that is. */
const readsAt = (text: string, from: number, sound: string, least: number): boolean => {
  let open = new Set([0]);
  for (let at = from; at < Math.min(text.length, from + MOST_SIGNS); at++) {
    const kana = /^[\u3041-\u30ff]{2,}/.exec(text.slice(at, at + 3))?.[0];
    const pair =
      kana && /[ャュョァィゥェォゃゅょっッー]/.test(kana[1] ?? '')
        ? soundOfKana(kana.slice(0, 2))
        : undefined;
    const next = new Set<number>();
    for (const done of open) {
      for (const read of pair !== undefined ? [pair] : soundsAt(text, at)) {
        if (!sound.startsWith(read, done)) continue;
        const end = done + read.length;
        const isLong = at > from && sound.length >= SURE_SOUND;
        if (end >= sound.length && at - from + 1 >= least && endsName(text, at + 1, isLong))
          return true;
        next.add(end);
        // の is read and not written: 井上.
        if (sound.startsWith('no', end)) next.add(end + 2);
      }
    }
    if (pair !== undefined) at++;
    if (!next.size) return false;
    open = next;
  }
  return false;
};
/** Whether a part of a name sounds so: a given name behind its family. */
export const isPartOf = (name: string, sound: string): boolean =>
  [1, 2, 3].some((cut) => readingsOf(name.slice(0, cut)).includes(sound)) ||
  [...name].some((_, at) => readsAt(`${name.slice(at)} `, 0, sound, 1));

export const canBeRead = (japanese: string, sound: string): boolean => {
  for (let at = 0; at < japanese.length; at++) {
    const sign = japanese[at] ?? '';
    if (
      /[\u3041-\u30ff\u3400-\u9fff々]/.test(sign) &&
      beginsName(japanese, at) &&
      readsAt(japanese, at, sound, 1)
    )
      return true;
  }
  return false;
};

/** Of each sign: those after are rare. */
const USUAL = 4;
const MOST_READINGS = 200;
/** All that a name in kanji may sound like; none where a sign is not known, or there are too many. */
export const readingsOf = (name: string, usual: number = USUAL): readonly string[] => {
  let all: string[] = [''];
  for (let at = 0; at < name.length; at++) {
    const read = soundsAt(name, at).slice(0, usual);
    // の is read and not written: 井上.
    const joints = at && name.length === 2 ? ['', 'no'] : [''];
    all = all.flatMap((one) => read.flatMap((sound) => joints.map((joint) => one + joint + sound)));
    if (all.length > MOST_READINGS * 5) all = [];
    if (!all.length) break;
  }
  const known = FAMILY_READINGS.get(name);
  return [...new Set([...(known ? [soundOfKana(known)] : []), ...all.map(level)])];
};

/** The consonants alone, for names that kana can only write roughly. */
export const skeletonOf = (sound: string): string => level(sound.replace(/[aiueowy]/g, ''));

/** How many letters differ between two short words. */
export const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Whether two sounds may be one foreign name. */
export const mayBeOneName = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  const longest = Math.max(x.length, y.length);
  const whole = Math.max(a.length, b.length);
  const apart = distance(a, b) / whole;
  if (x === y) return longest > 1 ? apart <= 0.67 : apart <= 0.5;
  return longest >= 3 ? distance(x, y) <= 1 && apart <= 0.4 : apart <= 0.34;
};
