import type { Calendar } from '../../core/base/calendar/index.js';
import type { SubmissionStatus } from '../../core/contract/index.js';
import type { Row } from './rows.js';
import type { SeededRandom } from './seeded-random.js';

const MINUTE_MS = 60_000;
const OFFICE_MINUTES = 480;

/** Who takes a step, as the audit log names them. */
export type Doer = readonly [kind: 'resident' | 'staff' | 'system', id: string | null];
export const RESIDENT: Doer = ['resident', null];
export const ROUTING: Doer = ['system', 'routing'];

/** The life of one voice, step by step: status, version and audit lines always agree. */
export class Life {
  readonly audit: Row[] = [];
  status: SubmissionStatus = 'received';
  version = 1;
  private last: number;

  constructor(
    private readonly id: string,
    private readonly span: { readonly receivedAt: Date; readonly until: Date },
    private readonly calendar: Calendar,
    private readonly random: SeededRandom,
  ) {
    this.last = span.receivedAt.getTime();
    this.line(span.receivedAt, RESIDENT, 'submit', null, {});
  }

  /** `more` adds `reason` and `detail`. */
  step(at: Date, doer: Doer, verb: string, to: SubmissionStatus, more: Row = {}): void {
    const from = this.status;
    this.status = to;
    this.version++;
    this.line(at, doer, verb, from, more);
  }

  /** In office hours of the n-th open day after arrival, after the step before it; what would lie ahead happened a moment ago. */
  after(openDays: number): Date {
    const { calendar, span } = this;
    const day = calendar.addOpenDays(calendar.dateOf(span.receivedAt), openDays);
    const morning = calendar.at(day, '09:00:00').getTime();
    const at = morning + this.random.between(0, OFFICE_MINUTES) * MINUTE_MS;
    return new Date(Math.min(Math.max(at, this.last + MINUTE_MS), span.until.getTime()));
  }

  private line(at: Date, [kind, doer]: Doer, verb: string, from: string | null, more: Row): void {
    this.last = at.getTime();
    this.audit.push({
      at,
      actor_kind: kind,
      actor_id: doer,
      verb,
      subject_id: this.id,
      from_status: from,
      to_status: this.status,
      reason: null,
      detail: {},
      ...more,
    });
  }
}
