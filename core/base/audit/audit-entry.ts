import type { Actor } from '../kernel/index.js';

/** One line for the audit log. `detail` holds codes and ids, never a resident's words or contact. */
export interface AuditEntry {
  readonly actor: Actor;
  readonly verb: string;
  readonly subjectId: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  readonly detail?: Record<string, unknown>;
}

export const actorIdOf = (actor: Actor): string | null =>
  actor.kind === 'staff' ? actor.id : actor.kind === 'system' ? actor.name : null;
