import type { StaffActor } from '../../../base/kernel/index.js';
import type { LockedVoice } from '../access/locked-voice.queries.js';

/** For the history: out of whose hands a voice goes. Whoever is named there is told at the desk (`taken-voices.queries.ts`). */
export const tookFrom = (
  actor: StaffActor,
  { assigneeId }: Pick<LockedVoice, 'assigneeId'>,
): { tookFrom?: string } => (assigneeId && assigneeId !== actor.id ? { tookFrom: assigneeId } : {});
