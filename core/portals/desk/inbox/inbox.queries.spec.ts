import { expect, it } from '@jest/globals';
import type { StaffActor } from '../../../base/kernel/index.js';
import { INBOX_VIEWS, type Role } from '../../../contract/index.js';
import { pageStatement } from './inbox.queries.js';
import type { InboxFilter } from './inbox-filter.js';

const now = new Date('2026-11-24T10:00:00+09:00');
const times = { now, todayEnds: now, weekEnds: now };
const textFor = (roles: readonly Role[], sections: number, filter: Partial<InboxFilter> = {}) => {
  const sectionIds = Array.from({ length: sections }, (_, i) => `section-${i}`);
  const actor: StaffActor = { kind: 'staff', id: 'me', name: 'me', roles, sectionIds };
  return pageStatement(actor, { view: 'all', order: 'due', limit: 30, ...filter }, times)?.text;
};

it.each(INBOX_VIEWS)('the list %s has one text for any number of sections', (view) => {
  for (const roles of [['clerk'], ['clerk', 'counsellor', 'triage']] as const)
    expect(textFor(roles, 40, { view })).toBe(textFor(roles, 1, { view }));
});

it('there is no list for who has no section and oversees nothing', () =>
  expect(textFor(['clerk'], 0)).toBeUndefined());
