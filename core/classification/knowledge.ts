import {
  inFull,
  type KanjiReadings,
  type KanjiSounds,
  plainLatin,
  type Way,
  wayOfWriting,
} from '../language/fold/by-ear/index.js';
import { SOURCE_LANGUAGE } from '../language/index.js';
import { buildEar, type Ear } from './by-ear/ear.js';
import { LANGUAGES_OF } from './by-ear/spelling-of.js';
import { buildRespell } from './by-ear/wrong-kanji.js';
import type { DangerFiles } from './danger/index.js';
import { conceptScores, conceptsOf, indexConcepts } from './lexicon/concept-index.js';
import { type Found, findWords } from './lexicon/find-words.js';
import { indexLexicons, type Lexicons, readLexicons } from './lexicon/lexicon-index.js';
import { indexGrams } from './likeness/gram-index.js';
import { gramScores } from './likeness/gram-scores.js';
import { type VoiceFeatures, voiceFeatures } from './likeness/voice-features.js';
import type { Matters } from './matters.js';
import type { Evidence } from './model.js';
import { languageFactors } from './spelling/language-mix.js';
import { hasAccents, normalise } from './spelling/normalise.js';
import {
  type Examples,
  exampleTexts,
  lexiconTexts,
  type PlanTextsByLang,
  planClassTexts,
} from './texts.js';

/** Kana: without them kanji are more likely Chinese. */
const JAPANESE = /[\u3041-\u3096]/;
const LATIN = /[a-z]{2}/;
/** What likeness to the eye still counts where a text is in letters that are not its language's. */
const BY_EYE = 0.5;

/** A text, or a sentence of it, held against everything that is known. */
export interface ReadText {
  readonly text: string;
  readonly found: readonly Found[];
  readonly concepts: ReadonlySet<string>;
  readonly folded: string;
  /** Likeness to each document class, in the order of `Knowledge.codes`. */
  readonly alike: Float32Array;
}
export interface Knowledge {
  /** Measures and sections beside the plan. */
  readonly codes: readonly string[];
  /** In which letters a text is written, if not in those of its language. */
  wayOf(text: string): Way | undefined;
  read(text: string, way?: Way): ReadText;
  /** What speaks for each answer; a lesson may add a section that no lexicon knows. */
  evidence(read: ReadText, learnt?: ReadonlyMap<string, number>): Evidence[];
  features(read: ReadText): VoiceFeatures;
}

/** What a city knows of its plan. Lexicons and examples may be missing for some languages, or for all: then titles alone speak. */
export interface KnowledgeFiles {
  readonly planTexts: PlanTextsByLang;
  readonly lexicons: Lexicons;
  readonly examples: Examples;
  readonly matters: Matters;
  /** How Japanese kanji are read; asked for at the first voice that needs it. */
  readonly readings: () => KanjiReadings;
  /** All that a run of kanji may be read as; asked for at the first Japanese voice with kanji that nothing here has. */
  readonly sounds: () => KanjiSounds;
  /** What is known of danger, whatever the city. */
  readonly danger: DangerFiles;
}

/** Reads plan, lexicons and examples into search tables: most of a second, once. */
export const buildKnowledge = ({
  planTexts,
  lexicons,
  examples,
  matters,
  readings,
  sounds,
}: Omit<KnowledgeFiles, 'danger'>): Knowledge => {
  const voices = exampleTexts(examples);
  const lines = readLexicons(lexicons, matters.topics);
  const words = indexLexicons(lines, lexicons, matters.topics);
  const texts = [...planClassTexts(planTexts), ...lexiconTexts(lines), ...voices];
  // The voices are read twice, once for their pieces and once for what they speak of: they are folded once.
  const normals = new Map(voices.map(({ text }) => [text, normalise(text)]));
  const normalOf = (text: string) => normals.get(text) ?? normalise(text);
  const grams = indexGrams(texts, (text) => normalOf(text).folded);
  const { codes } = grams;
  const places = new Map(codes.map((code, i) => [code, i]));
  const things = indexConcepts(
    voices.map(({ code, text }) => ({
      code,
      concepts: conceptsOf(findWords(normalOf(text), words, 'concept')),
    })),
    codes,
  );

  const ears = new Map<string, Ear>();
  const earsFor = (way: Way): Ear[] =>
    LANGUAGES_OF[way].map((lang) => {
      const name = `${way === 'kana' ? 'romaji' : way} ${lang}`;
      const ear = ears.get(name) ?? buildEar(way, lang, { lines, texts, readings });
      ears.set(name, ear);
      return ear;
    });

  /** A text folded, its short forms written out in the language in which it is most likely written. */
  const inFullWords = (text: string) => {
    const normal = normalise(text);
    const factors = languageFactors(normal, words.common);
    if (!LATIN.test(normal.folded)) return { normal, factors };
    const likely = [...words.common.keys()].filter((tag) => factors.get(tag) === 1);
    const full = inFull(text, likely)?.text;
    if (!full) return { normal, factors };
    // Whoever sets no accents is not to be taken for somebody who does, for ours.
    return { normal: normalise(hasAccents(normal) ? full : plainLatin(full)), factors };
  };

  const respell = buildRespell(
    texts.filter(({ lang }) => lang === SOURCE_LANGUAGE).map(({ text }) => text),
    sounds,
  );

  /** Words and likeness of a text as it is written, and as it sounds in one of the ways of writing. */
  const readAsWritten = (text: string, way?: Way): ReadText => {
    const { normal, factors } = inFullWords(text);
    const { folded } = normal;
    const found = [...findWords(normal, words, undefined, factors)];
    const byEye = gramScores(folded, grams);
    // In Latin letters what looks alike is mostly another language; kana are Japanese to the eye too.
    const alike = way && way !== 'kana' ? byEye.map((score) => score * BY_EYE) : byEye;
    for (const ear of way ? earsFor(way) : []) {
      const by = ear(text);
      found.push(...by.found);
      for (const [code, score] of by.alike) {
        const at = places.get(code) ?? -1;
        alike[at] = Math.max(alike[at] ?? 0, score);
      }
    }
    return { text, found, concepts: conceptsOf(found), folded, alike };
  };

  return {
    codes,
    wayOf: wayOfWriting,
    read: (text, way) => {
      const written = readAsWritten(text, way);
      const meant = !way && JAPANESE.test(text) ? respell(text) : undefined;
      if (!meant) return written;
      // With the kanji that were meant, and as it stands: what is said with the ones that were written counts too.
      const respelt = readAsWritten(meant);
      const found = respelt.found;
      return {
        ...written,
        found,
        concepts: conceptsOf(found),
        alike: written.alike.map((score, i) => Math.max(score, respelt.alike[i] ?? 0)),
      };
    },
    evidence: ({ found, concepts, alike }, learnt = new Map()) => {
      const sums = new Map<string, number>();
      for (const { target, score } of found)
        if (target.kind === 'class') sums.set(target.code, (sums.get(target.code) ?? 0) + score);
      const spoken = conceptScores(concepts, things, codes.length);
      const taught = [...learnt.keys()].filter((code) => !codes.includes(code));
      return [...codes, ...taught].map((code, i) => ({
        code,
        words: sums.get(code) ?? 0,
        alike: alike[places.get(code) ?? -1] ?? 0,
        things: spoken[i] ?? 0,
        learnt: learnt.get(code) ?? 0,
      }));
    },
    features: ({ folded, concepts }) => voiceFeatures(folded, concepts, grams),
  };
};
