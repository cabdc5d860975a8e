import type { StaffDraft } from '../../../../contract/index.js';
import {
  type Chain,
  type Draft,
  stepAtHand,
  stepStates,
} from '../../../../records/answers/index.js';
import type { DecisionRow } from './decisions.queries.js';

type StepView = StaffDraft['chain']['steps'][number];

interface Around {
  /** What was done in the round that is shown. */
  readonly done: readonly DecisionRow[];
  readonly comments: ReadonlyMap<string, string>;
  readonly timeOf: (at: Date) => string;
  readonly sectionName: (id: string) => string;
}

const NOBODY = {
  by: null,
  deputyFor: null,
  at: null,
  comment: null,
  paper: null,
  dueAt: null,
} as const;

/** The steps of a chain as the sheet shows them: who has taken which, whose turn it is. Pure. */
export const presentSteps = (chain: Chain, draft: Draft, around: Around): StepView[] => {
  const { done, comments, timeOf, sectionName } = around;
  const isOut = draft.state === 'under_review' || draft.state === 'held';
  const decisions = isOut ? draft.decisions : [];
  const states = stepStates(chain, decisions);
  const now = isOut ? stepAtHand(chain, decisions) : 0;
  return chain.steps.map((step, i): StepView => {
    const act = i === 0 ? 'submit' : 'approve';
    const own = isOut ? done.filter((one) => one.act === act && one.step === i) : [];
    const last = own.at(-1);
    const post = step.sections.length
      ? `${step.post}（${step.sections.map(sectionName).join('・')}）`
      : step.post;
    return {
      ...{ key: step.key, kind: step.kind, name: step.name, who: post },
      state: i === now ? 'now' : (states[i] ?? 'open'),
      ...NOBODY,
      ...(last
        ? {
            by: own.map(({ by }) => by).join('・'),
            deputyFor: last.deputy ? step.post : null,
            at: timeOf(last.at),
            comment: comments.get(last.id) ?? null,
            paper: last.paper,
          }
        : {}),
      dueAt: i === now && draft.stepDueAt ? timeOf(draft.stepDueAt) : null,
    };
  });
};
