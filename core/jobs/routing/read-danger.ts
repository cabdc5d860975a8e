import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { Clock } from '../../base/kernel/index.js';
import { CLASSIFIER, type Classifier } from '../../classification/index.js';
import type { DangerFound } from '../../contract/index.js';
import { type Directory, SectionDirectory } from '../../records/sections/index.js';
import {
  canMove,
  dangersOf,
  nextStatus,
  type Submission,
  type SubmissionChange,
} from '../../records/submissions/index.js';
import { raiseForDanger, urgentOf } from './raise-for-danger.js';

/** What new words of a voice say of danger, with what is needed to follow it. */
export interface ReadWords {
  readonly danger: readonly DangerFound[];
  readonly directory: Directory;
  /** The civil date on which they were read. */
  readonly on: string;
}
type Known = Pick<
  Submission,
  'status' | 'privacy' | 'sectionId' | 'urgent' | 'urgentWords' | 'topic' | 'dueAt'
>;

/** Dangers known before with those found now; the words of each together. */
const together = (
  voice: Pick<Known, 'urgent' | 'urgentWords'>,
  found: readonly DangerFound[],
): DangerFound[] => {
  const all = [...dangersOf(voice), ...found];
  const wordsOf = (kind: DangerFound['kind']) =>
    all.filter((one) => one.kind === kind).flatMap(({ words }) => words);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, words: [...new Set(wordsOf(kind))] }));
};

/**
 * Reads for danger what a sender writes after routing has given the voice to a section: in the same moment as it is stored,
 * so that nobody reads it who may not (ADR 14).
 */
@Injectable()
export class ReadDanger {
  constructor(
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
    private readonly sections: SectionDirectory,
    @Inject(CITY) private readonly city: Pick<City, 'matters'>,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Before the transaction: only its own connection may be used in it. */
  async read(text: string): Promise<ReadWords> {
    return {
      danger: text ? this.classifier().danger(text) : [],
      directory: await this.sections.current(),
      on: this.calendar.dateOf(this.clock.now()),
    };
  }

  /**
   * What danger makes of a voice that routing has read, or never can, because it is confided: it is urgent, closer (never less close than before), and goes to the
   * desk that hears it, out of everybody's hands. Nothing where there is none. Given with what else changes.
   */
  follow(voice: Known, read: ReadWords, change: SubmissionChange): SubmissionChange {
    const { danger, directory, on } = read;
    if (!danger.length) return change;
    const urgent = together(voice, danger);
    const found = { privacy: voice.privacy, danger: danger.map(({ kind }) => kind) };
    const { privacy, by } = raiseForDanger(found, on, directory, this.city.matters.dangers);
    const raised = { ...change, urgent: urgentOf(urgent, privacy), privacy };
    if (!by) return raised;
    const dueAt = change.dueAt ?? voice.dueAt;
    const now = this.clock.now();
    const sooner =
      privacy === 'vault'
        ? this.calendar.dueConfided(now)
        : this.calendar.dueAt(now, 'consultation', by.topic);
    const due = { ...raised, dueAt: new Date(Math.min(+sooner, +dueAt)) };
    if (by.desk.section.id === voice.sectionId) return due;
    const status = change.status ?? voice.status;
    return {
      ...due,
      ...(canMove(status, 'reassign') ? { status: nextStatus(status, 'reassign') } : {}),
      sectionId: by.desk.section.id,
      assigneeId: null,
      waitingSince: null,
      routingReason: { rule: 'danger', danger: by.danger, topic: by.topic },
    };
  }
}
