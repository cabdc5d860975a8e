import type { SafeContact } from '../../../core/contract/index.js';
import { SAFE_FIELDS, type SafeField } from './safe-answers.js';

/** What is chosen of few; its answers have words of their own. */
type Chosen = 'about' | 'reach' | 'way' | 'ifAnother';
type AnswerKey = {
  [Name in Chosen]: `safe.${Name}.${NonNullable<SafeContact[Name]>}`;
}[Chosen];
const CHOSEN: ReadonlySet<SafeField> = new Set<Chosen>(['about', 'reach', 'way', 'ifAnother']);

/** One question of safe contact with what was answered: a key of the words, or what was typed. */
interface SafeSaid {
  readonly question: `safe.${SafeField}.label`;
  readonly answer: { readonly key: AnswerKey } | { readonly typed: string };
}

/** What somebody said about reaching them, in the order of the questions; what was not answered is left out. Pure. */
export const safeSaid = (
  safe: Readonly<Partial<Record<SafeField, string | undefined>>>,
): readonly SafeSaid[] =>
  SAFE_FIELDS.flatMap((name) => {
    const value = safe[name]?.trim();
    if (!value) return [];
    const answer = CHOSEN.has(name)
      ? { key: `safe.${name}.${value}` as AnswerKey }
      : { typed: value };
    return [{ question: `safe.${name}.label` as const, answer }];
  });
