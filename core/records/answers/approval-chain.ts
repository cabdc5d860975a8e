import type { Approval, ApprovalRule } from '../../base/city/index.js';
import type { Role, SubmissionKind } from '../../contract/index.js';

/** What a rule of `approval.json` asks of a voice. */
export interface ChainAsked {
  readonly kind: SubmissionKind;
  readonly privacy: 'public' | 'private' | 'vault';
  readonly topic: string | null;
  /** The section's code. */
  readonly section: string | null;
  readonly consent: boolean;
}

export interface Takers {
  readonly roles: readonly Role[];
  /** Ids of staff. */
  readonly people: readonly string[];
}

/** A step as it was when the answer was submitted: people and sections by their ids. */
export interface ChainStep extends Takers {
  readonly key: string;
  readonly kind: 'draft' | 'review' | 'agree' | 'decide' | 'publish';
  readonly name: string;
  readonly post: string;
  readonly need: 'any' | 'all';
  readonly sections: readonly string[];
  readonly dueOpenDays: number | null;
  readonly sole: boolean;
  readonly deputies: Takers;
}
export interface Chain {
  readonly key: string;
  readonly name: string;
  readonly steps: readonly ChainStep[];
  /** Where nobody has to decide: who sees one in so many afterwards. */
  readonly sample?: (Takers & { readonly oneIn: number }) | null;
}

/** That somebody agreed to a step. `step`: its place in the chain; `section`: for which one, of 合議. */
export interface Decision {
  readonly step: number;
  readonly by: string;
  readonly section: string | null;
}

/** Who wants to decide. `roles`: those that count for this voice where its section is the own one, else none. */
export interface Decider {
  readonly id: string;
  readonly roles: readonly Role[];
  /** Roles anywhere, and the own sections: for 合議. */
  readonly anyRoles: readonly Role[];
  readonly sectionIds: readonly string[];
}

/** Which step a person may take, how, and for which section. */
export interface Turn {
  readonly step: number;
  readonly deputy: boolean;
  readonly section: string | null;
}

const fits = (rule: ApprovalRule, asked: ChainAsked): boolean =>
  (rule.kind?.includes(asked.kind) ?? true) &&
  (rule.privacy?.includes(asked.privacy) ?? true) &&
  (rule.topic === undefined || (asked.topic !== null && rule.topic.includes(asked.topic))) &&
  (rule.section === undefined ||
    (asked.section !== null && rule.section.includes(asked.section))) &&
  (rule.consent === undefined || rule.consent === asked.consent);

/** The key of the chain that the first fitting rule names. */
export const chooseChain = ({ rules }: Approval, asked: ChainAsked): string => {
  const rule = rules.find((one) => fits(one, asked));
  if (!rule) throw new Error('approval.json has no rule for the rest');
  return rule.chain;
};

/** Steps that somebody decides. */
const isDeciding = ({ kind }: ChainStep): boolean => kind !== 'draft' && kind !== 'publish';

/** Whether somebody else than its writer has to decide at all. */
export const needsDecision = ({ steps }: Chain): boolean => steps.some(isDeciding);

const isTaken = (step: ChainStep, own: readonly Decision[]): boolean => {
  if (step.sections.length)
    return step.sections.every((id) => own.some(({ section }) => section === id));
  if (step.need === 'all') return step.people.every((id) => own.some(({ by }) => by === id));
  return own.length > 0;
};

/** What has become of each step: taken, passed over by 専決, or still to come. */
export const stepStates = (
  { steps }: Chain,
  decisions: readonly Decision[],
): readonly ('done' | 'skipped' | 'open')[] => {
  const taken = steps.map(
    (step, i) =>
      isDeciding(step) &&
      isTaken(
        step,
        decisions.filter((one) => one.step === i),
      ),
  );
  const lastSole = steps.reduce((last, { sole }, i) => (sole && taken[i] ? i : last), -1);
  return steps.map(({ kind }, i) => {
    if (kind === 'draft' || taken[i]) return 'done';
    return i < lastSole ? 'skipped' : 'open';
  });
};

/** The place of the step whose turn it is; undefined when all have decided. */
export const stepAtHand = (chain: Chain, decisions: readonly Decision[]): number | undefined => {
  const states = stepStates(chain, decisions);
  const at = chain.steps.findIndex((step, i) => isDeciding(step) && states[i] === 'open');
  return at < 0 ? undefined : at;
};

/** Whether a person is one of those. */
export const isAmong = (
  { roles, people }: Takers,
  person: Pick<Decider, 'id' | 'roles'>,
): boolean => people.includes(person.id) || roles.some((role) => person.roles.includes(role));

/** For whom of the sections that have not agreed yet this person may. */
const agreesFor = (
  step: ChainStep,
  own: readonly Decision[],
  person: Decider,
): string | undefined =>
  step.roles.some((role) => person.anyRoles.includes(role)) || step.people.includes(person.id)
    ? step.sections.find(
        (id) => person.sectionIds.includes(id) && !own.some(({ section }) => section === id),
      )
    : undefined;

/** The steps that may be taken now: the one at hand, and later ones by 専決. */
const openSteps = (chain: Chain, decisions: readonly Decision[]): number[] => {
  const at = stepAtHand(chain, decisions);
  if (at === undefined) return [];
  return chain.steps.flatMap((step, i) => (i === at || (i > at && step.sole) ? i : []));
};

/**
 * The step that a person may take now; undefined where none. Four eyes, whatever the roles: nobody decides on a text of which
 * they wrote any version, neither in their own right nor as a deputy.
 */
export const turnOf = (
  chain: Chain,
  decisions: readonly Decision[],
  writers: readonly string[],
  person: Decider,
): Turn | undefined => {
  if (writers.includes(person.id)) return undefined;
  for (const deputy of [false, true])
    for (const i of openSteps(chain, decisions)) {
      const step = chain.steps[i] as ChainStep;
      const own = decisions.filter((one) => one.step === i);
      if (step.sections.length) {
        const section = deputy ? undefined : agreesFor(step, own, person);
        if (section) return { step: i, deputy, section };
      } else if (
        isAmong(deputy ? step.deputies : step, person) &&
        !own.some(({ by }) => by === person.id)
      )
        return { step: i, deputy, section: null };
    }
  return undefined;
};

/** The step at hand with those who are still to take it, and who may instead. `sections`: of 合議 those that have not agreed. */
export interface TurnAtHand {
  readonly step: number;
  readonly name: string;
  readonly own: Takers;
  readonly deputies: Takers;
  readonly sections: readonly string[];
}

export const turnAtHand = (
  chain: Chain,
  decisions: readonly Decision[],
): TurnAtHand | undefined => {
  const at = stepAtHand(chain, decisions);
  const step = at === undefined ? undefined : chain.steps[at];
  if (at === undefined || !step) return undefined;
  const done = decisions.filter((one) => one.step === at);
  return {
    step: at,
    name: step.name,
    own: {
      roles: step.roles,
      people: step.people.filter((id) => !done.some(({ by }) => by === id)),
    },
    deputies: step.deputies,
    sections: step.sections.filter((id) => !done.some(({ section }) => section === id)),
  };
};

/** Whom an answer waits for, so that lists find it: people by role in the voice's section, by id, and sections of 合議. */
export interface WaitsFor extends Takers {
  readonly sections: readonly string[];
}

export const waitsFor = (chain: Chain, decisions: readonly Decision[]): WaitsFor => {
  const open = openSteps(chain, decisions).map((i) => ({
    step: chain.steps[i] as ChainStep,
    own: decisions.filter((one) => one.step === i),
  }));
  const within = open.filter(({ step }) => !step.sections.length);
  const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
  return {
    roles: unique(within.flatMap(({ step }) => [...step.roles, ...step.deputies.roles])),
    people: unique(
      within.flatMap(({ step, own }) =>
        [...step.people, ...step.deputies.people].filter((id) => !own.some(({ by }) => by === id)),
      ),
    ),
    sections: unique(
      open.flatMap(({ step, own }) =>
        step.sections.filter((id) => !own.some(({ section }) => section === id)),
      ),
    ),
  };
};
