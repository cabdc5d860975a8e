import type { SectionRef, SubmissionAccepted } from '../../core/contract/index.js';
import { type Accepted, cityTime } from '../../core/submissions/index.js';

export const presentAccepted = (
  accepted: Accepted,
  section: SectionRef | undefined,
): SubmissionAccepted => ({
  id: accepted.id,
  receipt: accepted.receipt,
  secret: accepted.secret,
  status: 'received',
  dueAt: cityTime(accepted.dueAt),
  ...(section ? { section } : {}),
});
