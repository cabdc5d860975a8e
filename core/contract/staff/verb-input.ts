import * as z from 'zod/mini';
import { typeError } from '../text.js';
import type { VerbRow } from './verb-row.js';

/** Every verb carries the version that the person saw; a stale one is refused with `changed_meanwhile`. */
const version = z.number({ error: typeError });

/** The input of a verb with these fields of its own. */
// @__NO_SIDE_EFFECTS__
export const inputOf = <const S extends Record<string, z.ZodMiniType>>(fields: S) =>
  z.object({ version, ...fields }, { error: typeError });

/** Gives the rows back, typed to the letter. */
// @__NO_SIDE_EFFECTS__
export const verbs = <const R extends Readonly<Record<string, VerbRow>>>(rows: R): R => rows;
