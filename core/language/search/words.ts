import { foldLetters, levelled } from '../fold/folded-text.js';
import type { SearchWords } from '../fold/search-words.js';
import { kanaOf } from '../fold/sounds/latin-kana.js';
import { romanised } from '../fold/sounds/romaji.js';
import { functionWordsWith } from './function-words.js';
import { bareOf, formsOf, type Word } from './word-forms.js';

const MOST_SPELLINGS = 16;
const MOST_HIDING = 300;
const LONGEST = 10;
/** A reading of fewer kana stands in too many words. */
const LEAST_KANA = 3;

const isKanji = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
/** Proper names behind which a syllable makes another word with their last one. */
const NAMES_WITH_SUFFIX: ReadonlyArray<readonly [string, string]> = [
  ['東京', '都'],
  ['日本', '人'],
];
const PARTICLES = new Set(['の', 'と', 'や', 'が', 'を', 'に', 'へ', 'で', 'は', 'も', 'か']);

const fold = (text: string): string =>
  foldLetters(levelled(text), { isChinese: false, isJoined: true }).text;

const parse = (line: string): Word[] => {
  const [head = '', ...surfaces] = line.split(' ');
  const [reading = '', tag] = head.split(':');
  return reading
    ? [
        {
          reading: fold(reading),
          surfaces: [...new Set(surfaces.map(fold))],
          isVerb: tag === 'v',
          isAdjective: tag === 'a',
        },
      ]
    : [];
};

/** Hepburn and what people type instead, for looking words up; long vowels are short. */
const levelRomaji = (latin: string): string =>
  latin
    .replace(/ou|oo|oh(?![aiueo])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/si/g, 'shi')
    .replace(/ti/g, 'chi')
    .replace(/tu/g, 'tsu')
    .replace(/hu/g, 'fu')
    .replace(/zi/g, 'ji')
    .replace(/([sztcj])h?y([auo])/g, '$1h$2')
    .replace(/jh/g, 'j')
    .replace(/m(?=[pb])/g, 'n');

class Dictionary implements SearchWords {
  private readonly byReading = new Map<string, Word[]>();
  private readonly bySurface = new Map<string, Word[]>();
  private readonly hidden = new Map<string, readonly string[]>();
  private romaji: Map<string, Set<string>> | undefined;

  constructor(private readonly words: readonly Word[]) {
    for (const word of words) {
      push(this.byReading, word.reading, word);
      for (const surface of word.surfaces) push(this.bySurface, surface, word);
      const bare = bareOf(word);
      if (bare) push(this.byReading, bare.reading, bare);
    }
  }

  parted(folded: string): string {
    let out = '';
    let from = 0;
    for (let i = 0; i + 2 < folded.length; i++) {
      if (!isKanji(folded.charCodeAt(i + 1)) || !isKanji(folded.charCodeAt(i + 2))) continue;
      if (!isKanji(folded.charCodeAt(i))) continue;
      if (!this.crosses(folded, i)) continue;
      out += `${folded.slice(from, i + 2)}·`;
      from = i + 2;
    }
    return from ? out + folded.slice(from) : folded;
  }

  private crosses(folded: string, i: number): boolean {
    const first = folded.slice(i, i + 2);
    if (!this.bySurface.has(first)) return false;
    const across = folded.slice(i + 1, i + 3);
    if (!this.bySurface.has(across)) return false;
    for (const [name, suffix] of NAMES_WITH_SUFFIX)
      if (first === name && folded[i + 2] === suffix) return true;
    if (!isKanji(folded.charCodeAt(i + 3))) return false;
    return (
      this.bySurface.has(folded.slice(i + 2, i + 4)) &&
      !this.bySurface.has(folded.slice(i, i + 3)) &&
      !this.bySurface.has(folded.slice(i, i + 4)) &&
      !this.bySurface.has(folded.slice(i + 1, i + 4)) &&
      !this.bySurface.has(folded.slice(i + 1, i + 5))
    );
  }

  hiding(kana: string): readonly string[] {
    let found = this.hidden.get(kana);
    if (!found) {
      found = this.findHiding(kana);
      if (this.hidden.size > 5_000) this.hidden.clear();
      this.hidden.set(kana, found);
    }
    return found;
  }

  private findHiding(kana: string): readonly string[] {
    const own = (this.byReading.get(kana) ?? []).flatMap(({ surfaces }) => surfaces);
    const found = new Set(functionWordsWith(kana));
    const compounds: string[] = [];
    for (const word of this.words) {
      if (word.reading.length > LONGEST) continue;
      const [usual] = word.surfaces;
      const isOwn =
        bareOf(word)?.reading === kana ||
        word.surfaces.some((written) => own.some((surface) => written.includes(surface)));
      if (isOwn || usual?.includes(kana)) {
        compounds.push(word.reading);
        // What holds the letters in kana already tells itself: only its forms that end otherwise may hide.
        if (isOwn || !usual || !(word.isAdjective || word.isVerb)) continue;
      }
      for (const form of formsOf(word.reading, word))
        if (form !== kana && form.includes(kana) && (usual || !this.isMadeOf(form, kana)))
          found.add(form);
      for (const surface of word.surfaces)
        for (const form of formsOf(surface, word))
          if (form !== kana && form.includes(kana)) found.add(form);
    }
    // だいごみ stands in そだいごみ, too.
    return [...found]
      .filter((hiding) => !compounds.some((reading) => reading.includes(hiding)))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_HIDING)
      .reverse();
  }

  /** Whether a word without kanji is this one and another: ばすたおる, but not ばすけっと. */
  private isMadeOf(form: string, kana: string): boolean {
    const at = form.indexOf(kana);
    const before = form.slice(0, at);
    const behind = form.slice(at + kana.length);
    const isWord = (part: string) =>
      !part ||
      (part.length > 1 &&
        (this.byReading.get(part) ?? []).some(({ surfaces }) => !surfaces.length));
    return isWord(before) && isWord(behind);
  }

  spellings(folded: string): readonly string[] {
    if (folded.length > 24) return [];
    const parts = this.partsOf(folded);
    if (!parts) return [];
    let all: string[] = [''];
    for (const choices of parts) {
      const next: string[] = [];
      for (const choice of choices)
        for (const begun of all) if (next.length < MOST_SPELLINGS * 2) next.push(begun + choice);
      all = next;
    }
    return [...new Set(all)].filter((spelling) => spelling !== folded).slice(0, MOST_SPELLINGS);
  }

  /** The likeliest row of words that a phrase is, each with its spellings. */
  private partsOf(folded: string): string[][] | undefined {
    const length = folded.length;
    const cost = new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
    const step: Array<{ from: number; choices: string[] } | undefined> = new Array(length + 1);
    cost[0] = 0;
    const reach = (from: number, to: number, price: number, choices: () => string[]) => {
      const sum = (cost[from] ?? 0) + price;
      if (sum < (cost[to] ?? 0)) {
        cost[to] = sum;
        step[to] = { from, choices: choices() };
      }
    };
    for (let from = 0; from < length; from++) {
      const one = folded[from] ?? '';
      reach(from, from + 1, PARTICLES.has(one) && from > 0 ? 0.6 : 2, () => [one]);
      for (let to = from + 2; to <= Math.min(length, from + LONGEST); to++) {
        const piece = folded.slice(from, to);
        const written = this.bySurface.get(piece);
        if (written) reach(from, to, 1, () => this.writtenLike(piece, written));
        const read = this.byReading.get(piece);
        if (read)
          reach(from, to, 1.1, () => [
            piece,
            ...read.flatMap(({ surfaces }) => surfaces.slice(0, 3)),
          ]);
      }
      const single = this.bySurface.get(one);
      if (single) reach(from, from + 1, 1.5, () => this.writtenLike(one, single));
    }
    const parts: string[][] = [];
    for (let at = length; at > 0; ) {
      const taken = step[at];
      if (!taken) return undefined;
      parts.unshift(taken.choices);
      at = taken.from;
    }
    return parts;
  }

  private writtenLike(piece: string, words: readonly Word[]): string[] {
    return [
      piece,
      ...words.flatMap(({ surfaces, reading }) => [
        ...(isRareKana(reading) ? [reading] : []),
        ...(piece.length > 1 ? surfaces.filter((surface) => sharesKanji(surface, piece)) : []),
      ]),
    ];
  }

  ofRomaji(latin: string): readonly string[] {
    this.romaji ??= this.readRomaji();
    const kana = kanaOf(latin);
    return [
      ...new Set([
        ...(this.romaji.get(levelRomaji(latin)) ?? []),
        ...(kana && kana.length >= LEAST_KANA ? [kana, ...this.spellings(kana)] : []),
      ]),
    ].slice(0, MOST_SPELLINGS);
  }

  private readRomaji(): Map<string, Set<string>> {
    const map = new Map<string, Set<string>>();
    for (const { reading, surfaces } of this.words)
      for (const latin of romanised(reading)) {
        const key = levelRomaji(latin);
        const found = map.get(key) ?? new Set();
        for (const form of [reading, ...surfaces.slice(0, 2)]) found.add(form);
        map.set(key, found);
      }
    return map;
  }
}

const push = (map: Map<string, Word[]>, key: string, word: Word) => {
  const list = map.get(key);
  if (list) list.push(word);
  else map.set(key, [word]);
};

const kanjiOf = (text: string): string =>
  [...text].filter((sign) => isKanji(sign.charCodeAt(0))).join('');
/** Whether kana mean one word wherever they stand: 浜田 is not the はまだ of 今日はまだ. */
const isRareKana = (reading: string): boolean =>
  reading.length > LEAST_KANA ||
  (reading.length === LEAST_KANA && !PARTICLES.has(reading[0] ?? ''));
/** Whether all signs of one stand in the other, in their order. */
const isWithin = (all: string, some: string): boolean => {
  let at = 0;
  for (const sign of all) if (sign === some[at]) at++;
  return at === some.length;
};
/** One of two spellings writes in kana what the other writes in kanji, or they differ in kana alone. */
const sharesKanji = (a: string, b: string): boolean => {
  const [one, other] = [kanjiOf(a), kanjiOf(b)];
  return a !== b && one !== '' && (isWithin(one, other) || isWithin(other, one));
};

/** Reads the dictionary: a line for each word, its reading (with a letter for its kind) and its spellings, parted by spaces. */
export const readSearchWords = (lines: Iterable<string>): SearchWords =>
  new Dictionary([...lines].flatMap(parse));
