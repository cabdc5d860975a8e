import { heardKana } from './japanese.js';

/** Gives kanji their kana; those it does not know stay. */
export type KanjiReadings = (text: string) => string;

const KANJI = /[\u3400-\u9fff々]/;
const KANJI_ONLY = /^[\u3400-\u9fff々]+$/;
const HIRAGANA = /[\u3041-\u3096]/;
const LONGEST = 8;
/** Kanji that are also words of another reading: what they are alone in a voice. */
const ALONE =
  '市し 町まち 村むら 県けん 国くに 区く 人ひと 方かた 所ところ 家いえ 子こ 母はは 父ちち 夫おっと 妻つま 車くるま 道みち 水みず 金かね 私わたし 日ひ 月つき 年ねん 何なに 紙かみ ' +
  '声こえ 前まえ 後あと 中なか 外そと 上うえ 下した 間あいだ 朝あさ 昼ひる 夜よる 夏なつ 冬ふゆ 駅えき 本ほん 字じ 円えん 課か 係かかり 回かい 者しゃ 税ぜい 費ひ 店みせ 橋はし 川かわ 犬いぬ ' +
  '猫ねこ 木き 花はな 草くさ 虫むし 音おと 店みせ 席せき 列れつ 札ふだ 券けん 額がく 手て 目め 体からだ 心こころ 娘むすめ 息子むすこ 姉あね 妹いもうと 兄あに 弟おとうと 誰だれ 今いま 毎まい 各かく ' +
  '一いち 二に 三さん 四よん 五ご 六ろく 七なな 八はち 九きゅう 十じゅう 百ひゃく 千せん 万まん 会かい 当とう 大だい 小しょう 語ご 室しつ 団だん 士し 員いん 書しょ 課か 育いく 軽けい 分ぶん 気き 線せん 階かい ' +
  '機き 班はん 代だい 枚まい 半はん 最さい 急きゅう 塀へい 屋や 庫こ 不ふ 便びん 化か 歳さい 特とく 倍ばい 非ひ 案あん 版ばん 録ろく 談だん 性せい 所しょ 料りょう 場ば 館かん 園えん 校こう 局きょく 部ぶ 長ちょう 緒しょ';

/** By which row of kana a verb goes on: 取り and 取れ are 取る, 取っ and 書い are too. */
const rowOf = (kana: string): string => heardKana(kana).slice(0, -1);
const SOUND_CHANGE = 'いっん';
/** Behind a noun these are words of their own. */
const PARTICLES = 'がをにはのでとへもやか';

/** What a word and its reading end in alike (払う, はらう). */
const endingOf = (surface: string, reading: string): string => {
  let same = 0;
  while (
    same < Math.min(surface.length, reading.length) - 1 &&
    surface.at(-1 - same) === reading.at(-1 - same)
  )
    same++;
  return same ? surface.slice(-same) : '';
};

const alone = new Map<string, string>();
for (const row of ALONE.split(' ')) {
  const [kanji = ''] = /^[^\u3041-\u3096]+/.exec(row) ?? [];
  if (!alone.has(kanji)) alone.set(kanji, row.slice(kanji.length));
}

/** Reads lines of words (`search/data/words-ja.txt`): the longest word that begins at a place is the one that stands there. */
export const kanjiReadings = (lines: Iterable<string>): KanjiReadings => {
  const words = new Map(alone);
  /** Words that bend: by their kanji and how they go on. */
  const bent = new Map<string, string>();
  const keep = (map: Map<string, string>, key: string, reading: string) => {
    if (!map.has(key)) map.set(key, reading);
  };
  for (const line of lines) {
    if (line.startsWith('#')) continue;
    const [head = '', ...surfaces] = line.split(' ');
    const [reading = ''] = head.split(':');
    for (const surface of surfaces) {
      if (!KANJI.test(surface)) continue;
      keep(words, surface, reading);
      const ending = endingOf(surface, reading);
      const stem = surface.slice(0, surface.length - ending.length);
      if (!ending || !KANJI_ONLY.test(stem)) continue;
      const read = reading.slice(0, -ending.length);
      keep(bent, stem + rowOf(ending[0] ?? ''), read);
      if (ending.length === 1) for (const sound of SOUND_CHANGE) keep(bent, stem + sound, read);
    }
  }
  const readAt = (text: string, from: number): readonly [string, number] => {
    for (let n = Math.min(LONGEST, text.length - from); n > 0; n--) {
      const surface = text.slice(from, from + n);
      const next = text[from + n] ?? '';
      const reading =
        (HIRAGANA.test(next) &&
        KANJI_ONLY.test(surface) &&
        !(alone.has(surface) && PARTICLES.includes(next))
          ? (bent.get(surface + rowOf(next)) ??
            (SOUND_CHANGE.includes(next) ? bent.get(surface + next) : undefined))
          : undefined) ?? words.get(surface);
      if (reading !== undefined) return [reading, n];
    }
    return [text[from] ?? '', 1];
  };
  return (text) => {
    let out = '';
    for (let i = 0; i < text.length; ) {
      if (!KANJI.test(text[i] ?? '')) {
        out += text[i++];
        continue;
      }
      const [reading, n] = readAt(text, i);
      out += reading;
      i += n;
    }
    return out;
  };
};
