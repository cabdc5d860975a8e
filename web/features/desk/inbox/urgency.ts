import type { InboxItem, Urgency } from '../../../../core/contract/index.js';

/** What a chip of urgency says: the danger, or `any` where it may not be named. */
export type UrgencyView = Urgency;

/** A row of a confidential voice shows none of its words, so it does not say of which danger they speak either. */
export const urgencyOf = ({
  urgent,
  excerpt,
}: Pick<InboxItem, 'urgent' | 'excerpt'>): readonly UrgencyView[] => {
  if (urgent.length === 0) return [];
  return excerpt ? urgent : ['any'];
};
