import type { FormDraft, Problem } from '../../../../../../core/contract/index.js';
import { fieldsOf } from '../../../../forms/form-fields.js';
import type { TypedBefore } from '../../../verbs/kept/through-sign-in.js';
import type { BuilderView } from '../load-builder.js';
import type { TheirText } from '../versions/their-texts.js';

/** Two people changed the same of one form: nothing was saved, and nothing of either is lost. */
interface BothChanged {
  /** What is saved, with what was typed here in its place. */
  readonly draft: FormDraft;
  /** The state that has been seen now: pressed again, what was typed here is saved upon it. */
  readonly revision: number;
  /** Who saved first. */
  readonly by: string;
  readonly theirs: readonly TheirText[];
}

/** What was refused, as it was typed. */
export interface BuilderState {
  readonly act: string;
  /** By field; several where it has several. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
  /** None where the session was over. */
  readonly problem?: Problem;
  readonly both?: BothChanged;
  readonly at: number;
}
export type Refused = BuilderState & { readonly problem: Problem };

/** What every page of the builder is given. */
export interface BuilderProps {
  readonly view: BuilderView;
  readonly state: BuilderState | undefined;
}

/** A press that says that words are right: all of them, or those of one question (`check:q1`). */
export const checkIn = (act: string): { readonly question?: string } | undefined => {
  const [, question] = /^check(?::(.+))?$/.exec(act) ?? [undefined];
  if (!act.startsWith('check')) return undefined;
  return question ? { question } : {};
};

/** The form on the page in which a press stands: that which says that words are right stands among the words. */
const formOfPress = (act: string): string => (checkIn(act) ? 'words' : act);

export const stateOf = (posted: FormData, problem: Problem): Refused => ({
  act: formOfPress(fieldsOf(posted)('act')),
  typed: Object.fromEntries(
    [...new Set(posted.keys())].map((name) => [
      name,
      posted.getAll(name).filter((one) => typeof one === 'string'),
    ]),
  ),
  problem,
  at: Date.now(),
});

/** Fields as they are kept: several choices of one field stand one a line. */
export const typedOf = (fields: Readonly<Record<string, string>>): BuilderState['typed'] =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value.split('\n')]));

/** A form whose session had ended, as if it had been refused without a fault. */
export const stoppedBefore = ({ typed, at }: TypedBefore): BuilderState => ({
  act: formOfPress(typed.act ?? ''),
  typed: typedOf(typed),
  at,
});
