import * as z from 'zod/mini';
import type { StaffActor } from '../../core/base/kernel/index.js';
import type { FieldError, Operation } from '../../core/contract/index.js';

type Fields<I> = (I extends { readonly params: infer P } ? P : unknown) &
  (I extends { readonly query: infer Q } ? Q : unknown) &
  (I extends { readonly body: infer B } ? B : unknown);

/**
 * A use case that can say, before it runs, what is wrong with fields of a good form: a code that nobody knows.
 * Asked when other fields are wrong already, so that all errors come at once.
 */
export interface FieldCheck<I = unknown> {
  fieldErrors(
    fine: Partial<Fields<I>>,
    asked: { readonly operation: Operation; readonly actor: StaffActor | undefined },
  ): Promise<readonly FieldError[]>;
}

const fieldsOf = (schema: z.ZodMiniType): Readonly<Record<string, z.ZodMiniType>> =>
  schema instanceof z.ZodMiniObject ? (schema.shape as Record<string, z.ZodMiniType>) : {};

export const fieldNames = (schema: z.ZodMiniType): string[] => Object.keys(fieldsOf(schema));

/** The fields of which nothing is `wrong`, of a value that is not fine as a whole. */
export const fineFields = (
  schema: z.ZodMiniType,
  value: unknown,
  wrong: readonly FieldError[],
): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  const bad = new Set(wrong.map(({ path }) => path.split('.')[0]));
  const fine = Object.entries(fieldsOf(schema)).flatMap(([name, field]) => {
    if (bad.has(name)) return [];
    const { success, data } = field.safeParse(given[name]);
    return success && data !== undefined ? [[name, data]] : [];
  });
  return Object.fromEntries(fine);
};
