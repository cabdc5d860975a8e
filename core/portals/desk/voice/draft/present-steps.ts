import type { StaffDraft } from '../../../../contract/index.js';
import {
  type Chain,
  type ChainStep,
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

/** A box of the sheet: a step, or what one section has to say to it. */
interface Box {
  readonly step: ChainStep;
  readonly place: number;
  readonly section: string | null;
}

const boxesOf = ({ steps }: Chain): Box[] =>
  steps.flatMap((step, place): Box[] =>
    step.sections.length
      ? step.sections.map((section) => ({ step, place, section }))
      : [{ step, place, section: null }],
  );

/** The steps of a chain as the sheet shows them: who has taken which, whose turn it is. Pure. */
export const presentSteps = (chain: Chain, draft: Draft, around: Around): StepView[] => {
  const { done, comments, timeOf, sectionName } = around;
  const isSent = draft.state === 'sent';
  const isOut = isSent || draft.state === 'under_review' || draft.state === 'held';
  const decisions = isOut ? draft.decisions : [];
  const states = stepStates(chain, decisions);
  const now = isOut ? stepAtHand(chain, decisions) : 0;
  return boxesOf(chain).map(({ step, place, section }): StepView => {
    const act = step.kind === 'publish' ? 'publish' : place === 0 ? 'submit' : 'approve';
    const own = isOut
      ? done.filter(
          (one) =>
            one.act === act &&
            one.step === place &&
            (section === null || one.sectionId === section),
        )
      : [];
    const last = own.at(-1);
    const isTaken = last !== undefined && (section !== null || step.kind === 'publish');
    // 公開 is open once the answer is sent.
    const isNow = !isTaken && (place === now || (isSent && step.kind === 'publish'));
    const state = isTaken ? 'done' : (states[place] ?? 'open');
    return {
      ...{ key: section ? `${step.key}:${section}` : step.key, place },
      ...{ kind: step.kind, name: step.name },
      who: section ? `${step.post}（${sectionName(section)}）` : step.post,
      state: isNow ? 'now' : state,
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
      dueAt: isNow && draft.stepDueAt ? timeOf(draft.stepDueAt) : null,
    };
  });
};
