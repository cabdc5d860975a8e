import { fiscalYearOf } from '../../../base/calendar/index.js';
import { hasRole, type StaffActor } from '../../../base/kernel/index.js';

/** Who works on the voices of the section that owns a measure states its figures. */
export const mayState = (actor: StaffActor, owner: { readonly id: string } | undefined): boolean =>
  owner !== undefined && hasRole(actor, 'clerk', 'approver') && actor.sectionIds.includes(owner.id);

/** Years before the baseline that a section may still state. */
const BEFORE = 10;

/** Fiscal years that a figure may be stated for, the newest first: nobody knows what a year to come will bring. */
export const yearsOf = (
  { baselineFiscalYear }: { readonly baselineFiscalYear: number },
  today: string,
): number[] => {
  const [first, last] = [baselineFiscalYear - BEFORE, fiscalYearOf(today)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => last - i);
};
