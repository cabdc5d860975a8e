import type { Role, Waiver } from '../../contract/index.js';
import type { DraftState } from './answer-life.js';
import type { Chain, Decision } from './approval-chain.js';

/** A new answer, or a newer version of the one that was sent last. */
export type DraftKind = 'answer' | 'correction';

/** An answer under way, but its words. */
export interface Draft {
  readonly id: string;
  readonly submissionId: string;
  readonly kind: DraftKind;
  readonly state: DraftState;
  readonly writerId: string;
  /** Its text now. */
  readonly versionId: string;
  /** The version of the voice in which its text was changed last. */
  readonly changedVersion: number;
  /** The version that the voice had before its writer kept texts one after the other, with nothing between. */
  readonly basedOn: number;
  /** How often it was submitted. */
  readonly round: number;
  /** Everybody who wrote or submitted a version of it. */
  readonly writers: readonly string[];
  /** As it was when it was submitted; null before. */
  readonly chain: Chain | null;
  /** Those who have agreed since it was submitted last, in their order. */
  readonly decisions: readonly Decision[];
  readonly stepDueAt: Date | null;
  /** Since when whose turn it is knows that the step's day has passed. */
  readonly remindedAt: Date | null;
  /** When it is sent at the earliest, as somebody has chosen. */
  readonly sendAt: Date | null;
  readonly sendsAt: Date | null;
  readonly copies: boolean;
  /** What of a correction may stay though it looks like personal data; only where it is published. */
  readonly waived: readonly Waiver[];
  readonly submittedBy: string | null;
  readonly updatedAt: Date;
}

const DATES = ['stepDueAt', 'remindedAt', 'sendAt', 'sendsAt', 'updatedAt'] as const;
/** A draft that came as JSON, whose times are texts. */
export type DraftJson = Omit<Draft, (typeof DATES)[number]> &
  Readonly<Record<(typeof DATES)[number], string | null>>;

/** A draft out of JSON. */
export const draftOf = (json: DraftJson): Draft => {
  const times = DATES.map((name) => [name, json[name] && new Date(json[name])]);
  return { ...json, ...Object.fromEntries(times) } as Draft;
};

/** Whether it waits for a step whose day has passed. */
export const isLate = ({ state, stepDueAt }: Draft, now: Date): boolean =>
  state === 'under_review' && stepDueAt !== null && stepDueAt < now;

/** What a move changes; what is not named stays. */
export interface DraftChange {
  readonly state?: DraftState;
  readonly kind?: DraftKind;
  readonly waived?: readonly Waiver[];
  readonly writerId?: string;
  readonly versionId?: string;
  readonly changedVersion?: number;
  readonly basedOn?: number;
  readonly round?: number;
  /** One more writer. */
  readonly wroteToo?: string;
  readonly chain?: Chain;
  readonly waitsFor?: {
    readonly roles: readonly Role[];
    readonly people: readonly string[];
    readonly sections: readonly string[];
  };
  readonly stepDueAt?: Date | null;
  readonly sendAt?: Date | null;
  readonly sendsAt?: Date | null;
  readonly copies?: boolean;
  readonly submittedBy?: string;
}

/** What somebody has done about an answer under way. */
export interface NewDecision extends Decision {
  readonly id: string;
  readonly draftId: string;
  readonly versionId: string;
  readonly act: 'submit' | 'approve' | 'return' | 'pull_back' | 'recall';
  readonly round: number;
  readonly deputy: boolean;
  /** Of an answer that nobody had to decide: it is looked at afterwards. */
  readonly sampled?: boolean;
  readonly comment: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly paper: unknown;
  readonly at: Date;
}
