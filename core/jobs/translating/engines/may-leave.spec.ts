import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CarefulVoice, enginesInTurn, mayLeave } from './may-leave.js';

const CONFIDED = ['1-1-2'];
const open: CarefulVoice = { kind: 'opinion', privacy: 'public', urgent: [], measure: '5-4-1' };

describe('texts of a voice', () => {
  it('may leave where everybody may come to read it', () =>
    expect(mayLeave(open, CONFIDED)).toBe(true));

  it.each([
    ['a consultation', { kind: 'consultation' }],
    ['private', { privacy: 'private' }],
    ['confided', { privacy: 'vault' }],
    ['of danger', { urgent: ['violence'] }],
    ['about what people confide', { measure: '1-1-2' }],
    ['about a part of that', { measure: '1-1-2-3' }],
  ] as const)('never leave where it is %s, whatever else is so', (_, careful) => {
    const any = fc.record({
      kind: fc.constantFrom('opinion', 'consultation'),
      privacy: fc.constantFrom('public', 'private', 'vault'),
      urgent: fc.array(fc.constantFrom('violence', 'child')),
      measure: fc.constantFrom(null, '5-4-1'),
    });
    fc.assert(
      fc.property(any, (voice) => {
        expect(mayLeave({ ...voice, ...careful } as CarefulVoice, CONFIDED)).toBe(false);
      }),
    );
  });

  it('may leave about a measure that only looks like one of those', () =>
    expect(mayLeave({ ...open, measure: '1-1-20' }, CONFIDED)).toBe(true));
});

describe('whose turn it is', () => {
  const engines = [
    { name: 'own', takes: ['voice', 'answer'] },
    { name: 'far', takes: ['answer'] },
  ] as const;
  const order = [
    { from: ['vi'], to: ['ja'], engines: ['far', 'own'] },
    { from: ['ko'], engines: [] },
    { engines: ['own'] },
  ];
  const turn = (kind: 'voice' | 'answer' | 'message', from: string, to: string) =>
    enginesInTurn({ engines, order }, { kind, from, to }).map(({ name }) => name);

  it.each([
    ['answer', 'vi', 'ja', ['far', 'own']],
    // What a resident wrote is not given to whom the city has not named for it.
    ['voice', 'vi', 'ja', ['own']],
    ['message', 'vi', 'ja', []],
    ['answer', 'ja', 'vi', ['own']],
    ['answer', 'ko', 'ja', []],
    ['answer', 'ja', 'ja-simple', []],
  ] as const)('for an %s from %s to %s', (kind, from, to, names) =>
    expect(turn(kind, from, to)).toEqual(names),
  );

  it('is nobody’s in a city without machines', () =>
    expect(
      enginesInTurn({ engines: [], order: [] }, { kind: 'answer', from: 'ja', to: 'vi' }),
    ).toEqual([]));
});
