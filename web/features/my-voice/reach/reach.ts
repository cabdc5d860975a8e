import type { ContactChange, OwnSubmission } from '../../../../core/contract/index.js';
import { type SafeAnswers, type SafeField, safeOf } from '../../confided/safe-answers.js';

/** The field of a page that asks for what is safe too. */
export const ASKS_SAFE = 'asks-safe';

/** How somebody wants to be reached from now on, as it was typed. What is not safe to show is never filled in beforehand. */
export interface Reach {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** Of a confided voice alone. */
  readonly safe?: SafeAnswers;
}

/** What a form that has these fields carries. */
export const reachIn = (field: (name: string) => string): Reach => ({
  ...{ name: field('contact.name'), phone: field('contact.phone'), email: field('contact.email') },
  ...(field(ASKS_SAFE) ? { safe: safeOf((name) => field(`contact.safe.${name}`)) } : {}),
});

/** What stands in the fields about safety: what was typed here, else what was agreed. */
export const safeBefore = (
  reach: Reach | undefined,
  { safe }: Pick<OwnSubmission, 'safe'>,
): SafeAnswers => reach?.safe ?? safeOf((name) => safe?.[name] ?? '');

/** Something was typed that has not arrived yet. */
export const isReachTyped = (
  reach: Reach | undefined,
  voice: Pick<OwnSubmission, 'safe'>,
): boolean => {
  if (!reach) return false;
  const { name, phone, email, safe } = reach;
  const agreed = safeBefore(undefined, voice);
  const differs = (of: SafeField) => safe !== undefined && safe[of].trim() !== agreed[of];
  return [name, phone, email].some(Boolean) || (Object.keys(agreed) as SafeField[]).some(differs);
};

/** As the contract wants it: an empty name or number stays as it is, and what is safe is said as a whole. */
export const contactOf = ({ safe, ...typed }: Reach) =>
  ({
    ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim())),
    ...(safe ? { safe } : {}),
  }) as ContactChange;
