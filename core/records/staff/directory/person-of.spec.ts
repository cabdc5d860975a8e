import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directoryFile } from '../../../base/city/index.js';
import { personOf } from './person-of.js';

/** Does nobody get a role that no rule of the city gives them? */
const settings = directoryFile.parse({
  login: 'uid',
  name: 'cn',
  secondStep: { claim: 'amr', values: ['mfa'] },
  grants: [
    { claim: 'groups', value: 'koe-clerks', roles: ['clerk'] },
    { claim: 'groups', value: 'koe-heads', roles: ['approver', 'clerk'] },
    { claim: 'dept', value: '税務課', sections: ['zeimu'] },
    { claim: 'dept', value: '市長室', sections: ['*'] },
  ],
});
const of = (claims: object) => personOf({ sub: 's-1', uid: 'yamada', ...claims }, settings);

describe('what a directory says of somebody', () => {
  it('is read by the rules that fit, all together', () => {
    expect(
      of({ cn: '山田 花子', groups: ['koe-clerks', 'koe-heads', 'mail'], dept: '税務課' }),
    ).toEqual({
      subject: 's-1',
      login: 'yamada',
      name: '山田 花子',
      roles: ['clerk', 'approver'],
      sections: ['zeimu'],
      isSecured: false,
    });
  });

  it.each([
    undefined,
    null,
    7,
    {},
    { 'koe-clerks': true },
    [['koe-clerks']],
    'KOE-CLERKS',
    'koe-clerks,x',
  ])('gives no role by groups that are %j', (groups) => expect(of({ groups })?.roles).toEqual([]));

  it.each([
    ['mfa', true],
    [['pwd', 'mfa'], true],
    [['pwd'], false],
    [undefined, false],
    [true, false],
  ])('tells by %j whether a second step was asked for: %s', (amr, isSecured) =>
    expect(of({ amr })?.isSecured).toBe(isSecured),
  );

  it('knows nobody without a login, and cleans one as a typed one', () => {
    for (const uid of [undefined, '', ' \u200b', 7, 'x'.repeat(101)])
      expect(of({ uid })).toBeUndefined();
    expect(of({ uid: ' Ｙａｍａｄａ\u0000' })?.login).toBe('yamada');
  });

  it('calls somebody by their login who has no name', () => {
    expect(of({})?.name).toBe('yamada');
  });

  it('never gives what no rule names, whatever the claims are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('groups', 'dept', 'roles', 'amr'), fc.anything()),
        (claims) => {
          const { roles = [], sections = [] } = of(claims) ?? {};
          expect(['clerk', 'approver']).toEqual(expect.arrayContaining([...roles]));
          expect(['zeimu', '*']).toEqual(expect.arrayContaining([...sections]));
        },
      ),
    );
  });
});
