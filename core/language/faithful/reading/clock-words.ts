import type { Change, View } from './view.js';

/** Between what an hour lacks and the hour; a sign that no text has. */
export const LACKS = '\ue000';

type Rows = readonly (readonly [RegExp, string])[];

/** Quarters and halves of an hour, written as minutes before the words of numbers are read. What the hour lacks stands with its sign. */
const ROWS: Readonly<Record<string, Rows>> = {
  en: [
    [/\bhalf past (?=\p{L}|\d)/giu, '30 past '],
    [/\b(?:a )?quarter past (?=\p{L}|\d)/giu, '15 past '],
    [/\b(?:a )?quarter to (?=\p{L}|\d)/giu, `15${LACKS}to `],
    [
      /(?<=\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )thirty(?= (?:in the|a\.?m|p\.?m))/giu,
      ':30',
    ],
  ],
  es: [
    [/(?<=\b(?:la|las) [\p{L}\d]{1,6}) y cuarto(?!\p{L})/giu, ':15'],
    [/(?<=\b(?:la|las) [\p{L}\d]{1,6}) y media(?!\p{L})/giu, ':30'],
    [/(?<=\b(?:la|las) [\p{L}\d]{1,6}) menos cuarto(?!\p{L})/giu, `${LACKS}15`],
  ],
  pt: [
    [/(?<=(?<!\p{L})(?:às|as|das) [\p{L}\d]{1,6}(?: horas| h)?) e meia(?!\p{L})/giu, ':30'],
    [/(?<=(?<!\p{L})(?:às|as|das) [\p{L}\d]{1,6}(?: horas| h)?) e quinze(?!\p{L})/giu, ':15'],
    [/\bquinze para (?:as|a) (?=\p{L}|\d)/giu, `15${LACKS}to `],
    [/\bdez para (?:as|a) (?=\p{L}|\d)/giu, `10${LACKS}to `],
  ],
  id: [
    [
      /\bsetengah (?=(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|satu|\d{1,2})(?![\p{L}]))/giu,
      `30${LACKS}to `,
    ],
    [/ (?:lewat|lebih) seperempat\b/giu, ':15'],
    [/ kurang seperempat\b/giu, `${LACKS}15`],
  ],
  fil: [
    [/ y (?:medya|media)(?!\p{L})/giu, ':30'],
    [/ y (?:kinse|kuwarto)(?!\p{L})/giu, ':15'],
  ],
  ne: [
    [/डेढ (?=सय|हजार|लाख|करोड)/gu, '1.5 '],
    [/अढाई (?=सय|हजार|लाख|करोड)/gu, '2.5 '],
    [/साढे (\d{1,2})(?! ?(?:बजे|सय|हजार|लाख|करोड|प्रतिशत|जना|\d))/gu, '$1:30'],
    [/सवा (\d{1,2})(?! ?(?:बजे|सय|हजार|लाख|करोड|प्रतिशत|जना|\d))/gu, '$1:15'],
  ],
  vi: [[/ kém (?:mười lăm|15)(?: phút)?/giu, `${LACKS}15`]],
  zh: [
    [/(?<=点)一刻/gu, '15分'],
    [/(?<=点)三刻/gu, '45分'],
  ],
};

/** Clocks as people say them, as clocks show them. */
export const clockWords = ({ text, base }: View): Change[] =>
  (ROWS[base] ?? [])
    .flatMap(([pattern, by]) =>
      [...text.matchAll(pattern)].map(({ 0: word, 1: hour = '', index }) => ({
        start: index,
        end: index + word.length,
        by: by.replace('$1', hour),
        said: 'written' as const,
      })),
    )
    .sort((a, b) => a.start - b.start)
    .filter((one, i, all) => one.start >= (all[i - 1]?.end ?? 0));
