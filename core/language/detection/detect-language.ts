import { baseOf, OTHER_LANGUAGE, scriptOf } from '../tags.js';
import { languageOfHan } from './han.js';
import {
  countScripts,
  LANGUAGE_OF_SCRIPT,
  type ScriptCounts,
  vietnameseLetters,
} from './scripts.js';

export interface Detection {
  /** Our tag, e.g. `pt-BR`, or `und` with the script (`und-Arab`); the prior where the text does not tell. */
  readonly lang: string;
  /** 0 (a guess) to 1. Below about 0.5 nobody should be asked or told because of it. */
  readonly confidence: number;
}
/** `prior`: the language that the page was in or the resident declared. */
export type DetectLanguage = (text: string, prior: string) => Detection;

/** Scores of a statistical detector by ISO 639-1 code, 0 to 1; empty where it has no idea. */
export type LatinScores = (text: string) => Readonly<Record<string, number>>;

const LATIN: Readonly<Record<string, string>> = {
  en: 'en',
  pt: 'pt-BR',
  es: 'es',
  vi: 'vi',
  tl: 'fil',
  // The detector knows Malay only; among our residents that writing is Indonesian.
  ms: 'id',
};
/** What the page's language adds to a score (measured: japan-ux.md 5.3). */
const PRIOR_BONUS = 0.12;
const LONGEST = 2_000;
/** One character of these says as much as two or three letters. */
const WEIGHT = { han: 2.5, kana: 2, hangul: 2 } as const;

const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
/** Trust grows with length: 1 letter 0.33, 5 letters 0.71, 20 letters 0.91. */
const trust = (letters: number): number => letters / (letters + 2);

const ofCjk = (text: string, { han, kana }: ScriptCounts, prior: string): Detection => {
  // Advertisements in Chinese like a decorative の: one kana among many characters proves nothing.
  if (kana > 0 && kana / (han + kana) >= 0.05) return { lang: 'ja', confidence: trust(han + kana) };
  const told = languageOfHan(text);
  if (told) return { lang: told, confidence: trust(han) * 0.95 };
  if (['ja', 'zh'].includes(baseOf(prior))) return { lang: prior, confidence: 0.5 };
  return { lang: han <= 8 ? 'ja' : 'zh-Hans', confidence: 0.4 };
};

const ofLatin = (
  text: string,
  letters: number,
  prior: string,
  latinScores: LatinScores,
): Detection => {
  if (vietnameseLetters(text) / letters >= 0.05) return { lang: 'vi', confidence: trust(letters) };
  const all = latinScores(text);
  const ranked = Object.entries(LATIN)
    .map(([code, tag]) => ({
      lang: tag,
      score: (all[code] ?? 0) + (tag === prior && all[code] ? PRIOR_BONUS : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best?.score) return { lang: prior, confidence: 0.1 };
  // A language that is not ours (French) and scores higher makes our nearest one doubtful.
  const foreign = Math.max(
    0,
    ...Object.entries(all)
      .filter(([code]) => !(code in LATIN))
      .map(([, score]) => score),
  );
  const margin = best.score - Math.max(second?.score ?? 0, foreign);
  return { lang: best.lang, confidence: trust(letters) * round(0.55 + margin * 2.5) };
};

/**
 * The language of a script, unless the sender named another that is written in it (Hindi, Persian), or said that it is
 * none of ours: that somebody knows better than a script does.
 */
const ofScript = (lang: string, prior: string): string => {
  const script = scriptOf(lang);
  if (baseOf(prior) !== OTHER_LANGUAGE) return script === scriptOf(prior) ? prior : lang;
  return lang === 'ne' ? `${OTHER_LANGUAGE}-${script}` : lang;
};

/**
 * Which of our languages a text is written in: by script, then by letters that only one language has,
 * then by the detector's scores with the page's language as prior. Looks at the first 2,000 characters,
 * takes any string and never throws.
 */
export const detectWith =
  (latinScores: LatinScores): DetectLanguage =>
  (text, prior) => {
    const known = baseOf(prior) === 'ja' ? 'ja' : prior;
    // Half a character (a lone surrogate, also one made by the cut) is no letter.
    const start = text
      .slice(0, LONGEST)
      .replace(/\p{Surrogate}/gu, ' ')
      .normalize('NFC');
    const counts = countScripts(start);
    const cjk = counts.han * WEIGHT.han + counts.kana * WEIGHT.kana;
    const weights = Object.entries(LANGUAGE_OF_SCRIPT).map(
      ([script, lang]) =>
        [
          lang,
          counts[script as keyof ScriptCounts] * (script === 'hangul' ? WEIGHT.hangul : 1),
        ] as const,
    );
    const total = cjk + counts.latin + weights.reduce((sum, [, weight]) => sum + weight, 0);
    if (total === 0) return { lang: known, confidence: 0 };
    const [lang, weight] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    const found =
      weight > cjk && weight > counts.latin
        ? { lang: ofScript(lang, known), confidence: trust(weight) }
        : cjk >= counts.latin
          ? ofCjk(start, counts, known)
          : ofLatin(start, counts.latin, known, latinScores);
    const share = Math.max(weight, cjk, counts.latin) / total;
    return { lang: found.lang, confidence: round(found.confidence * share) };
  };
