const VOWELS = 'aiueo';
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  c: 'かしくせこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  y: 'やいゆいよ',
  r: 'らりるれろ',
  l: 'らりるれろ',
  w: 'わいううを',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だでどでど',
  b: 'ばびぶべぼ',
  v: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const SPECIAL: Readonly<Record<string, string>> = {
  sha: 'しゃ',
  shi: 'し',
  shu: 'しゅ',
  sho: 'しょ',
  she: 'しぇ',
  cha: 'ちゃ',
  chi: 'ち',
  chu: 'ちゅ',
  cho: 'ちょ',
  che: 'ちぇ',
  tsu: 'つ',
  ja: 'じゃ',
  ji: 'じ',
  ju: 'じゅ',
  jo: 'じょ',
  je: 'じぇ',
  fa: 'ふぁ',
  fi: 'ふぃ',
  fu: 'ふ',
  fe: 'ふぇ',
  fo: 'ふぉ',
  di: 'でぃ',
  du: 'どぅ',
  qui: 'き',
  que: 'け',
  gui: 'ぎ',
  gue: 'げ',
  ge: 'じぇ',
  gi: 'じ',
};
const SMALL: Readonly<Record<string, string>> = { a: 'ゃ', u: 'ゅ', o: 'ょ' };
const ALONE: Readonly<Record<string, string>> = {
  t: 'と',
  d: 'ど',
  m: 'む',
  n: 'ん',
  ch: 'ち',
  sh: 'しゅ',
  j: 'じ',
};

/** How a word in Latin letters is likely written in kana, Japanese or a foreign name; undefined where it cannot be read so. */
export const kanaOf = (latin: string): string | undefined => {
  let kana = '';
  for (let i = 0; i < latin.length; ) {
    const rest = latin.slice(i);
    const special = Object.keys(SPECIAL).find(
      (sound) => rest.startsWith(sound) && !isJapaneseG(sound, latin),
    );
    if (special) {
      kana += SPECIAL[special];
      i += special.length;
      continue;
    }
    const sounds = /^(ch|sh|[bcdfghjklmnprstvwyz]?)(y?)([aiueo]?)/.exec(rest);
    const [whole = '', consonant = '', y = '', vowel = ''] = sounds ?? [];
    if (!whole) return undefined;
    const double = consonant && rest[1] === consonant && consonant !== 'n';
    if (double) {
      kana += 'っ';
      i += 1;
      continue;
    }
    const row = ROWS[consonant];
    if (vowel && y && row && consonant) {
      const small = SMALL[vowel];
      if (!small) return undefined;
      kana += (row[1] ?? '') + small;
      i += whole.length;
    } else if (vowel && row) {
      kana += row[VOWELS.indexOf(vowel)] ?? '';
      i += consonant.length + y.length + 1;
    } else if (consonant && !vowel) {
      kana += ALONE[consonant] ?? row?.[2] ?? 'ふ';
      i += consonant.length;
      if (rest[consonant.length] === "'") i++;
    } else return undefined;
  }
  return kana;
};

/** `ge` and `gi` are soft in names of Latin countries only; a word that reads as Japanese keeps them hard. */
const isJapaneseG = (sound: string, latin: string): boolean =>
  (sound === 'ge' || sound === 'gi') &&
  /^(?:(?:ch|sh|ts|[bcdfghjkmnprstwyz])?y?[aiueo]|n)+$/.test(latin);
