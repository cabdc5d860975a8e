import { describe, expect, it } from '@jest/globals';
import type { StaffSubmission } from '../../../../../core/contract/index.js';
import { routingReasonView } from './routing-reason.js';

type Voice = Parameters<typeof routingReasonView>[0];
type Line = StaffSubmission['history'][number];

const sections = [
  { code: 'tabunka', name: 'Diversity', nameOriginal: '', department: null, confirmed: true },
  { code: 'shigen', name: 'Recycling', nameOriginal: '', department: null, confirmed: true },
];
const section = {
  code: 'tabunka',
  name: 'Diversity',
  nameOriginal: 'Diversity',
  confirmed: false,
} as Voice['section'];
const line = (more: Partial<Line>): Line => ({
  at: '2026-11-20T10:00:00+09:00',
  actor: 'Tanaka',
  actorKind: 'staff',
  verb: 'assign',
  from: null,
  to: null,
  reason: null,
  detail: {},
  ...more,
});
const why = (reason: Voice['reason'], history: Line[] = []) =>
  routingReasonView({ reason, section, history }, sections);

describe('why a voice is where it is', () => {
  it('from its words, about a measure', () => {
    const guess = { about: '5-4-1', score: 0.824, words: ['通訳'] };
    expect(why({ rule: 'words', guess })).toEqual({
      key: 'words',
      vars: { section: 'Diversity', percent: '82' },
      measure: '5-4-1',
      words: ['通訳'],
    });
  });

  it('from its words, a matter beside the plan', () => {
    const guess = { about: 'shigen', score: 0.9, words: [] };
    expect(why({ rule: 'words', guess })).toMatchObject({ key: 'wordsBeside' });
  });

  it('waits because no guess was sure enough', () => {
    expect(why({ rule: 'none', why: 'unsure' }).key).toBe('unsure');
  });

  it('a person took a proposal, and later did other things with it', () => {
    const history = [
      line({ actor: 'routing', actorKind: 'system', verb: 'route' }),
      line({ verb: 'route' }),
      line({ actor: 'Sato' }),
    ];
    expect(why({ rule: 'person' }, history)).toMatchObject({
      key: 'personProposal',
      vars: { name: 'Tanaka' },
    });
  });

  it('a person handed it on after that', () => {
    const detail = { fromSection: 'shigen' };
    const history = [line({ verb: 'route' }), line({ verb: 'reassign', actor: 'Sato', detail })];
    expect(why({ rule: 'person', note: 'ours' }, history)).toEqual({
      key: 'personFrom',
      vars: { name: 'Sato', from: 'Recycling' },
      note: 'ours',
    });
  });

  it('is said to be unknown before it is routed', () => {
    expect(why(null).key).toBe('unknown');
  });
});
