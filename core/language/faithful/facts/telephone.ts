import type { Finder } from './fact.js';

/** From nine figures on, with strokes, dots, spaces or brackets between them; shorter ones with a stroke before the last four. */
const NUMBER =
  /(?<![\d.,/])(?:\+ ?81[ -]?\(?0?\)?[ -]?|\(?0)\d{1,4}\)?(?:[ .\u30fb-]{0,3}\(?\d{1,4}\)?){1,3}(?![\d/])|(?<![\d.,/-])\d{2,4}-\d{4}(?![\d-])/g;
const LEAST = 6;
const MOST = 12;

/** Telephone numbers by their figures; +81 is the nought. */
export const findTelephones: Finder = ({ text }) =>
  [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const number = written.replace(/[ .(\u30fb-]+$/, '');
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
