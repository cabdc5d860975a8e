import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Approval } from '../../base/city/index.js';
import { ROLES } from '../../contract/index.js';
import {
  type Chain,
  type ChainStep,
  chooseChain,
  type Decider,
  type Decision,
  needsDecision,
  stepAtHand,
  stepStates,
  turnOf,
  waitsFor,
} from './approval-chain.js';

const step = (more: Partial<ChainStep> = {}): ChainStep => ({
  key: 'decide',
  kind: 'decide',
  name: '決裁',
  post: '課長',
  roles: [],
  people: [],
  need: 'any',
  sections: [],
  dueOpenDays: null,
  sole: false,
  deputies: { roles: [], people: [] },
  ...more,
});
const chain = (...steps: Partial<ChainStep>[]): Chain => ({
  key: 'one',
  name: '課長決裁',
  steps: [step({ key: 'draft', kind: 'draft' }), ...steps.map(step)],
});
const person = (id: string, roles: Decider['roles'] = [], sectionIds: string[] = []): Decider => ({
  id,
  roles,
  anyRoles: roles,
  sectionIds,
});
const by = (id: string, at = 1, section: string | null = null): Decision => ({
  step: at,
  by: id,
  section,
});

describe('which chain an answer takes', () => {
  const approval = {
    holdSeconds: 0,
    chains: {},
    rules: [
      { privacy: ['vault'], chain: 'desk' },
      { topic: ['legal'], section: ['jinken'], chain: 'law' },
      { kind: ['opinion'], consent: true, chain: 'shown' },
      { chain: 'rest' },
    ],
  } as Approval;
  const asked = {
    kind: 'opinion',
    privacy: 'public',
    topic: null,
    section: 'jinken',
    consent: false,
  } as const;
  it.each([
    ['desk', { privacy: 'vault', topic: 'legal' }],
    ['law', { kind: 'consultation', privacy: 'private', topic: 'legal' }],
    ['rest', { kind: 'consultation', privacy: 'private', topic: 'legal', section: 'koho' }],
    ['rest', { kind: 'consultation', privacy: 'private', topic: 'legal', section: null }],
    ['shown', { consent: true }],
    ['rest', { kind: 'consultation', consent: true }],
  ] as const)('%s for %j', (key, more) => {
    expect(chooseChain(approval, { ...asked, ...more })).toBe(key);
  });
});

describe('who may take which step', () => {
  const simple = chain({ roles: ['approver'] });

  it('is whom the step names, by role or by person', () => {
    expect(turnOf(simple, [], ['w'], person('a', ['approver']))?.step).toBe(1);
    expect(turnOf(simple, [], ['w'], person('a', ['clerk']))).toBeUndefined();
    expect(turnOf(chain({ people: ['p'] }), [], [], person('p'))?.step).toBe(1);
  });

  it('waits for the step before, but for who may decide alone', () => {
    const steps = [{ roles: ['clerk'] as const }, { roles: ['approver'] as const }];
    const chief = person('chief', ['approver']);
    expect(turnOf(chain(...steps), [], [], chief)).toBeUndefined();
    expect(turnOf(chain(...steps), [by('c')], [], chief)?.step).toBe(2);
    const alone = chain(steps[0] ?? {}, { ...steps[1], sole: true });
    expect(turnOf(alone, [], [], chief)?.step).toBe(2);
    expect(stepStates(alone, [by('chief', 2)])).toEqual(['done', 'skipped', 'done']);
    expect(stepAtHand(alone, [by('chief', 2)])).toBeUndefined();
  });

  it('of all of several people each takes it once, in any order', () => {
    const both = chain({ people: ['p', 'q'], need: 'all' });
    expect(stepAtHand(both, [by('q')])).toBe(1);
    expect(turnOf(both, [by('q')], [], person('q'))).toBeUndefined();
    expect(turnOf(both, [by('q')], [], person('p'))?.step).toBe(1);
    expect(stepAtHand(both, [by('q'), by('p')])).toBeUndefined();
    expect(waitsFor(both, [by('q')]).people).toEqual(['p']);
  });

  it('is a deputy’s only where nothing is theirs in their own right, and says so', () => {
    const stood = chain({ roles: ['approver'], deputies: { roles: [], people: ['d', 'a'] } });
    expect(turnOf(stood, [], [], person('d'))).toEqual({ step: 1, deputy: true, section: null });
    expect(turnOf(stood, [], [], person('a', ['approver']))?.deputy).toBe(false);
  });

  it('is of other sections each for itself', () => {
    const asked = chain({ kind: 'agree', roles: ['approver'], sections: ['s1', 's2'] });
    const of = (id: string, ...sections: string[]) => ({
      ...person(id, [], sections),
      anyRoles: ['approver'] as const,
    });
    expect(turnOf(asked, [], [], of('x', 's3'))).toBeUndefined();
    expect(turnOf(asked, [], [], of('x', 's2'))?.section).toBe('s2');
    expect(turnOf(asked, [by('x', 1, 's2')], [], of('x', 's2'))).toBeUndefined();
    expect(waitsFor(asked, [by('x', 1, 's2')]).sections).toEqual(['s1']);
    expect(stepAtHand(asked, [by('x', 1, 's2'), by('y', 1, 's1')])).toBeUndefined();
  });
});

describe('whatever the chain', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const someone = fc.constantFrom(...ids);
  const takers = {
    roles: fc.subarray([...ROLES]),
    people: fc.subarray(ids),
  };
  const anyStep = fc.record({
    kind: fc.constantFrom('review' as const, 'decide' as const),
    ...takers,
    need: fc.constantFrom('any' as const, 'all' as const),
    sole: fc.boolean(),
    deputies: fc.record(takers),
  });
  const anyChain = fc
    .array(anyStep, { maxLength: 4 })
    .map((steps) =>
      chain(...steps.map((one) => (one.people.length ? one : { ...one, need: 'any' as const }))),
    );
  const anyone = fc.record({ id: someone, roles: fc.subarray([...ROLES]) });

  it('nobody decides on a text that they wrote', () => {
    fc.assert(
      fc.property(anyChain, anyone, fc.array(someone), (of, { id, roles }, others) => {
        expect(turnOf(of, [], [...others, id], person(id, roles))).toBeUndefined();
      }),
    );
  });

  it('every turn brings it on, lists know whom it waits for, and it ends', () => {
    fc.assert(
      fc.property(anyChain, fc.infiniteStream(anyone), (of, stream) => {
        const decisions: Decision[] = [];
        let tries = 0;
        for (const { id, roles } of stream) {
          if (stepAtHand(of, decisions) === undefined || ++tries > 40) break;
          const turn = turnOf(of, decisions, [], person(id, roles));
          if (!turn) continue;
          const waits = waitsFor(of, decisions);
          expect(waits.people.includes(id) || roles.some((r) => waits.roles.includes(r))).toBe(
            true,
          );
          decisions.push({ step: turn.step, by: id, section: turn.section });
        }
        expect(decisions.length).toBeLessThanOrEqual(4 * ids.length);
        if (stepAtHand(of, decisions) === undefined)
          expect(waitsFor(of, decisions)).toEqual({ roles: [], people: [], sections: [] });
      }),
    );
  });

  it('one without deciding steps needs nobody', () => {
    expect(needsDecision(chain())).toBe(false);
    expect(needsDecision(chain({ kind: 'publish' }))).toBe(false);
    expect(needsDecision(chain({ kind: 'review', roles: ['clerk'] }))).toBe(true);
    expect(stepAtHand(chain({ kind: 'publish' }), [])).toBeUndefined();
  });
});
