import { cleanLine, NO_CONTACT } from './clean.js';

/** A telephone number, with whatever is said beside it: one width, without invisible signs and a sentence's last mark. */
export const cleanPhone = (value: string): string => {
  const line = cleanLine(value);
  if (line.length > NO_CONTACT) return line;
  return line
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim()
    .replace(/[\s.,;:!?、。։।،؛]+$/u, '');
};

/** Digits of a number as it is dialled here or at home in another country; the fewest are a local one without area code. */
const FEWEST = 6;
const MOST = 13;
/** With the country's code: E.164. */
const FEWEST_ABROAD = 7;
const MOST_ABROAD = 15;
/** How a call to another country begins: a plus, or what is dialled for it. */
const ABROAD = /^(?:\+|00|010)/;

/** Everything that may stand inside one number, in any script's digits. */
const NUMBER = /\+?\p{Nd}[\p{Nd}\s()[\].・･/\-‐-―−ー~]*/gu;

const digitsOf = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

const isOne = (text: string): boolean => {
  const digits = digitsOf(text.replace(ABROAD, ''));
  return ABROAD.test(text) && digits >= FEWEST_ABROAD
    ? digits <= MOST_ABROAD
    : digitsOf(text) >= FEWEST && digitsOf(text) <= MOST;
};

/** Whether parts that follow each other make one number: an hour or a second number may stand beside it. */
const holdsOne = (run: string): boolean => {
  const parts = run.split(/[\s/]+/).filter(Boolean);
  return parts.some((_, from) =>
    parts.some((_, to) => to >= from && isOne(parts.slice(from, to + 1).join(''))),
  );
};

/**
 * Whether somebody could be called by what was written. Only what is too short or too long for any number is none; what
 * has no digits at all says something else, and is left to whoever reads it.
 */
export const mayBePhone = (value: string): boolean => {
  const runs = value.match(NUMBER) ?? [];
  return runs.length === 0 || runs.some(holdsOne);
};
