/** Hiragana readings written in Latin letters, for residents who know "zeikin" but not 税金. */
const SYLLABLES: Record<string, string> = {
  きゃ: 'kya',
  きゅ: 'kyu',
  きょ: 'kyo',
  しゃ: 'sha',
  しゅ: 'shu',
  しょ: 'sho',
  ちゃ: 'cha',
  ちゅ: 'chu',
  ちょ: 'cho',
  にゃ: 'nya',
  にゅ: 'nyu',
  にょ: 'nyo',
  ひゃ: 'hya',
  ひゅ: 'hyu',
  ひょ: 'hyo',
  みゃ: 'mya',
  みゅ: 'myu',
  みょ: 'myo',
  りゃ: 'rya',
  りゅ: 'ryu',
  りょ: 'ryo',
  ぎゃ: 'gya',
  ぎゅ: 'gyu',
  ぎょ: 'gyo',
  じゃ: 'ja',
  じゅ: 'ju',
  じょ: 'jo',
  びゃ: 'bya',
  びゅ: 'byu',
  びょ: 'byo',
  ぴゃ: 'pya',
  ぴゅ: 'pyu',
  ぴょ: 'pyo',
};
const ROWS: ReadonlyArray<readonly [string, string]> = [
  ['あいうえお', 'a i u e o'],
  ['かきくけこ', 'ka ki ku ke ko'],
  ['さしすせそ', 'sa shi su se so'],
  ['たちつてと', 'ta chi tsu te to'],
  ['なにぬねの', 'na ni nu ne no'],
  ['はひふへほ', 'ha hi fu he ho'],
  ['まみむめも', 'ma mi mu me mo'],
  ['やゆよ', 'ya yu yo'],
  ['らりるれろ', 'ra ri ru re ro'],
  ['わをん', 'wa o n'],
  ['がぎぐげご', 'ga gi gu ge go'],
  ['ざじずぜぞ', 'za ji zu ze zo'],
  ['だぢづでど', 'da ji zu de do'],
  ['ばびぶべぼ', 'ba bi bu be bo'],
  ['ぱぴぷぺぽ', 'pa pi pu pe po'],
];
for (const [kana, latin] of ROWS) {
  const sounds = latin.split(' ');
  [...kana].forEach((char, i) => {
    SYLLABLES[char] = sounds[i] ?? '';
  });
}
const SHORTEST = 4;

/** Every usual way to write a reading in Latin letters ("juuminzei", "juminzei"); none if it is not pure kana. */
export const romanised = (reading: string): string[] => {
  let latin = '';
  for (let i = 0; i < reading.length; i++) {
    const pair = SYLLABLES[reading.slice(i, i + 2)];
    const one = reading[i] ?? '';
    if (pair) i++;
    const sound = pair ?? SYLLABLES[one];
    if (one === 'っ') latin += '+';
    else if (one === 'ー') latin += latin.slice(-1);
    else if (sound === undefined) return [];
    else latin += latin.endsWith('+') ? sound.slice(0, 1) + sound : sound;
  }
  const full = latin.replaceAll('+', '');
  const short = full.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
  return [...new Set([full, short])].filter((form) => form.length >= SHORTEST);
};
