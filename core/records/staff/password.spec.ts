import { expect, it } from '@jest/globals';
import { hashPassword, passwordFits } from './password.js';

it('does the same work for somebody, for a wrong password and for nobody', async () => {
  const stored = await hashPassword('four words said together');
  const work: string[] = [];
  const count = async (hash: string) => {
    work.push(hash.replace(/\$[^$]+\$[^$]+$/, ''));
    return hash === stored;
  };
  expect(await passwordFits(stored, 'four words said together', count)).toBe(true);
  expect(await passwordFits(undefined, 'four words said together', count)).toBe(false);
  expect(work).toEqual([work[0], work[0]]);
  expect(work[0]).toBe('$argon2id$v=19$m=19456,t=2,p=1');
});

it('knows the password that was given, however its letters are put together', async () => {
  const stored = await hashPassword('ｆｏｕｒ words, said together');
  expect(await passwordFits(stored, 'four words, said together')).toBe(true);
  expect(await passwordFits(stored, 'four words, said Together')).toBe(false);
});
