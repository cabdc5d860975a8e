import type { DeskAct, HistoryVerb } from '../../contract/index.js';
import type { Actor } from '../kernel/index.js';

/** What the log tells of: the history of a voice, and what people do with the product itself. */
export type AuditVerb =
  | HistoryVerb
  | DeskAct
  | 'way_back.ask'
  | 'translation.ask'
  | 'questionnaire.codes'
  | 'keys.rotate'
  | 'keys.drop'
  /** What the holder of a booking does, or the clock. */
  | `booking.${'hold' | 'wait' | 'book' | 'move' | 'pass' | 'cancel' | 'lapse' | 'offer' | 'remind'}`;

/** One line for the audit log. `detail` holds codes and ids, never a resident's words or contact. */
export interface AuditEntry {
  readonly actor: Actor;
  readonly verb: AuditVerb;
  readonly subjectId: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  readonly detail?: Record<string, unknown>;
}

export const actorIdOf = (actor: Actor): string | null =>
  actor.kind === 'staff' ? actor.id : actor.kind === 'system' ? actor.name : null;
