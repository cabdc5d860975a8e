import { baseOf } from '../../core/language/index.js';
import type { SeededRandom } from './seeded-random.js';
import type { Town } from './town.js';

/** Residents by the language of their page; about as the city's foreign residents are. */
export const LANGUAGES = {
  ja: 760,
  'ja-simple': 40,
  'pt-BR': 45,
  vi: 45,
  es: 30,
  fil: 20,
  en: 20,
  'zh-Hans': 15,
  ne: 10,
  id: 10,
  ko: 5,
} as const;
export type FillLanguage = keyof typeof LANGUAGES;

/** Languages that put no space between sentences. */
const isDense = (lang: string): boolean => ['ja', 'zh'].includes(baseOf(lang));

/** Mostly composed from parts, now and then one of the demonstration's voices as it is. */
export const voiceText = (
  town: Town,
  random: SeededRandom,
  voice: { lang: FillLanguage; node: string | null; consultation: boolean },
): string => {
  const { lang, node, consultation } = voice;
  const words = town.words[lang];
  if (!words) throw new Error(`scripts/fill/words.json has no ${lang}`);
  const examples = town.examples.get(lang) ?? [];
  if (!consultation && examples.length && random.next() < 0.1) return random.pick(examples);
  const seen = random.pick(words.seen).replace('{place}', random.pick(words.place));
  const about = node ? random.pick(words.about).replace('{title}', town.title(node, lang)) : '';
  const sentences = consultation
    ? [random.pick(words.ask), random.next() < 0.5 ? seen : '', random.pick(words.close)]
    : [
        about,
        seen.charAt(0).toUpperCase() + seen.slice(1),
        ...random.shuffled(words.wish).slice(0, random.between(1, 3)),
        random.pick(words.close),
      ];
  return sentences.filter(Boolean).join(isDense(lang) ? '' : ' ');
};

export const answerText = ({ answers }: Town, random: SeededRandom): string =>
  [
    random.pick(answers.open),
    ...random.shuffled(answers.act).slice(0, random.between(1, 2)),
    random.pick(answers.close),
  ].join('');
