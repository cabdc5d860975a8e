import * as z from 'zod/mini';
import { typeError } from '../../text.js';

/** `2026-12-01T09:00`, in the city's zone unless an offset says another. */
const MOMENT =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;
const isMoment = (text: string): boolean => {
  const day = text.slice(0, 10);
  const at = new Date(`${day}T00:00:00Z`);
  return MOMENT.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

/**
 * When an answer is sent at the earliest, however early it is decided: a moment of the next year, closed days too. Empty or
 * null: as soon as it is decided; where it is not given, what was chosen before stays.
 */
export const sendAt = z.optional(
  z.pipe(
    z.transform((v: unknown) => (v === '' ? null : v)),
    z.nullable(z.string({ error: typeError }).check(z.refine(isMoment, { error: 'bad_format' }))),
  ),
);
