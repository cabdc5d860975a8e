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
