import type { Finder } from './fact.js';

/** From nine figures on, with strokes, dots, spaces or brackets between them; shorter ones with a stroke before the last four. */
const NUMBER =
  /(?<![\d.,/])(?:\+ ?81[ -]?\(?0?\)?[ -]?|\(?0)\d{1,4}\)?(?:[ .\u30fb-]{0,3}\(?\d{1,4}\)?){1,3}(?![\d/])|(?<![\d.,/-])\d{2,4}-\d{4}(?![\d-])/g;
/** Numbers that everybody knows; with a unit behind them they are counts. */
const SHORT =
  /(?<![\d.,/-])(?:110|118|119|171|188|189)(?![\d.,/-]|\d| ?(?:円|人|yen|%|名|日|entre|엔|명|personas|people|mil|thousand|ribu|nghìn|ngàn|libo|हजार|लाख|[千万천만]))/g;
const LEAST = 6;
const MOST = 12;

const short: Finder = ({ text }) =>
  [...text.matchAll(SHORT)].map(({ 0: number, index }) => ({
    kind: 'telephone',
    keys: [`n${number}`],
    numbers: [Number(number)],
    isSure: true,
    from: index,
    to: index + number.length,
  }));

const long: Finder = ({ text }) =>
  [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    // What is counted behind a whole number is none of it: 0270-23-1866 2 linggo.
    const number = written.replace(/(?<=(?:\d\D?){10}) \d{1,3}$/, '').replace(/[ .(\u30fb-]+$/, '');
    const figures = number.replace(/^\+ ?81[ -]?\(?0?\)?/, '0').replace(/\D/g, '');
    const isLong = figures.length >= 9 && figures.startsWith('0');
    if (figures.length < LEAST || figures.length > MOST) return [];
    if (!isLong && !/^\d{2,4}-\d{4}$/.test(number)) return [];
    // 2026-2027 are years.
    if (!isLong && /^(?:19|20)\d\d-(?:19|20)\d\d$/.test(number)) return [];
    return [
      {
        kind: 'telephone' as const,
        keys: [`tel ${figures}`],
        numbers: [],
        isSure: true,
        from: index,
        to: index + number.length,
      },
    ];
  });

/** Telephone numbers by their figures; +81 is the nought. */
export const findTelephones: Finder = (view) =>
  [...long(view), ...short(view)]
    .sort((a, b) => a.from - b.from)
    .filter((one, i, all) => one.from >= (all[i - 1]?.to ?? 0));
