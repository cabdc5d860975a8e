import * as z from 'zod/mini';

const ways = z
  .array(z.string().check(z.minLength(1, { error: 'must not be empty' })))
  .check(z.minLength(1, { error: 'must hold a way to say it' }));

/**
 * `cities/<city>/glossary.json`: things of the city's work, each with the ways in which a language may say it, the preferred
 * one first. Plain Japanese with readings.
 */
export const glossaryFile = z.array(
  z
    .record(z.string(), ways)
    .check(z.refine((term) => Boolean(term.ja), { error: 'must have Japanese words (ja)' })),
);
