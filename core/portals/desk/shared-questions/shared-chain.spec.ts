import { describe, expect, test } from '@jest/globals';
import type { StaffActor } from '../../../base/kernel/index.js';
import type { Chain, ChainStep } from '../../../records/answers/index.js';
import type { SharedDraft } from '../../../records/shared-questions/index.js';
import { mayChange, sharedChain, sharedTurn } from './shared-chain.js';

/** Who may write an entry, who may decide on it, and who never? */
const step = (kind: ChainStep['kind'], more: Partial<ChainStep> = {}): ChainStep => ({
  ...{ key: kind, kind, name: '', post: '', roles: [], people: [], need: 'any', sections: [] },
  ...{ dueOpenDays: null, sole: false, deputies: { roles: [], people: [] } },
  ...more,
});
const chain = (...steps: ChainStep[]): Chain => ({ key: 'c', name: '', steps });
const person = (id: string, roles: StaffActor['roles'], section = 'desk'): StaffActor => ({
  ...{ kind: 'staff', id, name: id, roles, sectionIds: [section] },
});
const vault = { privacy: 'vault', sectionId: 'desk', status: 'answered' } as const;
const waiting: SharedDraft = {
  ...{ entry: 'e', question: 'q', answer: 'a', waived: [], state: 'waiting', writers: ['writer'] },
  chain: sharedChain(chain(step('draft')), 'vault'),
  ...{ decisions: [], comment: null },
};

describe('the steps of an entry', () => {
  test('are those of an answer, without other sections and without publishing', () => {
    const own = sharedChain(
      chain(step('draft'), step('agree', { sections: ['x'] }), step('decide'), step('publish')),
      'private',
    );
    expect(own.steps.map(({ kind }) => kind)).toEqual(['draft', 'decide']);
  });

  test.each(['vault', 'private'] as const)(
    'always have one in which somebody decides (%s)',
    (privacy) => {
      const own = sharedChain(chain(step('draft'), step('publish')), privacy);
      expect(own.steps.map(({ kind }) => kind)).toEqual(['draft', 'decide']);
    },
  );
});

describe('an entry that waits', () => {
  test.each([
    ['another counsellor of the desk', person('other', ['counsellor']), true],
    ['its writer', person('writer', ['counsellor']), false],
    ['a chief of the section who is no counsellor', person('chief', ['approver']), false],
    ['a counsellor of another desk', person('other', ['counsellor'], 'elsewhere'), false],
  ])('is decided by %s: %#', (_, actor, may) => {
    expect(sharedTurn(actor, vault, waiting) !== undefined).toBe(may);
  });

  test('is changed by its writer alone, so that somebody is left to decide', () => {
    expect(mayChange(person('writer', ['counsellor']), vault, waiting)).toBe(true);
    expect(mayChange(person('other', ['counsellor']), vault, waiting)).toBe(false);
    expect(mayChange(person('other', ['counsellor']), vault, { ...waiting, state: 'draft' })).toBe(
      true,
    );
  });
});
