import type { FieldError } from '../../problem.js';
import { type Becomes, becomesFaults } from '../becomes.js';

/** Where it is said what becomes of answers. */
const OUTCOME = 'form.becomes';

/** Faults that whoever builds a form can mend there, by how they are told. */
const TOLD: readonly (readonly [told: RegExp, code: string])[] = [
  [/only a voice/, 'photo_needs_voice'],
  [/more words/, 'asks_too_much'],
  [/who gives an opinion/, 'opinion_needs_no_name'],
];

/** What becomes of the answers of a form. */
interface WithOutcome {
  readonly becomes?: Becomes | undefined;
}

const stays = (asked: WithOutcome, { becomes }: WithOutcome): boolean =>
  Boolean(asked.becomes) === Boolean(becomes) &&
  // Its words would be kept for longer than those were told who wrote them.
  (!asked.becomes?.list || becomes?.list !== undefined);

/**
 * What is wrong with what shall become of the answers. `asked`: the form as it was opened before; whether its answers are
 * counted or become voices, and whether they end with a list, stays.
 */
export const outcomeFaults = (
  form: Parameters<typeof becomesFaults>[0],
  asked: WithOutcome | null | undefined,
): FieldError[] => [
  ...becomesFaults(form).map((fault) => ({
    path: OUTCOME,
    code: TOLD.find(([told]) => told.test(fault))?.[1] ?? 'not_allowed',
  })),
  ...(asked && !stays(asked, form) ? [{ path: OUTCOME, code: 'outcome_stays' }] : []),
];
