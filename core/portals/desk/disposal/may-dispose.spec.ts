import { expect, test } from '@jest/globals';
import type { StaffActor } from '../../../base/kernel/index.js';
import type { Role } from '../../../contract/index.js';
import { mayDispose } from './may-dispose.js';

const of = (id: string, ...roles: Role[]): StaffActor => ({
  ...{ kind: 'staff', id, name: id },
  ...{ roles, sectionIds: [] },
});

test.each([
  ['an administrator puts a list forward', of('a', 'admin'), null, ['propose']],
  ['who put it forward only takes it back', of('a', 'admin'), 'a', ['return']],
  ['another one decides', of('b', 'admin'), 'a', ['approve', 'return']],
  ['an auditor looks on', of('c', 'auditor'), 'a', []],
  ['nobody else has anything to do with it', of('d', 'clerk', 'approver', 'triage'), null, []],
])('%s', (_, actor, proposedBy, may) => {
  expect(mayDispose(actor, { proposedBy })).toEqual(may);
});
