import * as z from 'zod/mini';
import { typeError } from '../text.js';
import type { VerbRow } from './verb-row.js';

/** Every verb carries the version that the person saw; a stale one is refused with `changed_meanwhile`. */
const version = z.number({ error: typeError });

/** The input of a verb with these fields of its own. */
// @__NO_SIDE_EFFECTS__
export const inputOf = <const S extends Record<string, z.ZodMiniType>>(fields: S) =>
  z.object({ version, ...fields }, { error: typeError });

/** The input of a verb that stands beside the voice: nothing of what a colleague has open gets old by it, so no version is compared. */
// @__NO_SIDE_EFFECTS__
export const besideOf = <const S extends Record<string, z.ZodMiniType>>(fields: S) =>
  z.object(
    { ...fields, version: z.optional(z.number({ error: 'wrong_type' })) },
    { error: typeError },
  );

/** Gives the rows back, typed to the letter. */
// @__NO_SIDE_EFFECTS__
export const verbs = <const R extends Readonly<Record<string, VerbRow>>>(rows: R): R => rows;
