import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ConfigError } from './env.js';
import { exitOnConfigError } from './exit-on-config-error.js';

class Exit extends Error {}
let said: string[];
let exits: unknown[];
beforeEach(() => {
  [said, exits] = [[], []];
  jest.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    exits.push(code);
    throw new Exit();
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a process', () => {
  it('that lacks a setting ends with one line', async () => {
    const start = () => Promise.reject(new ConfigError('PORT must be a number'));
    await expect(exitOnConfigError(start)).rejects.toThrow(Exit);
    expect([said, exits]).toEqual([['koebako cannot start: PORT must be a number'], [2]]);
  });

  it('that ends by an error nobody caught says codes, not what hangs on it', async () => {
    const before = process.listeners('uncaughtException');
    await exitOnConfigError(async () => undefined);
    const [added] = process.listeners('uncaughtException').filter((l) => !before.includes(l));
    const error = Object.assign(new Error('私の声'), { code: '23514', parameters: ['私の声'] });
    try {
      expect(() => added?.(error, 'uncaughtException')).toThrow(Exit);
    } finally {
      if (added) process.off('uncaughtException', added);
    }
    expect(exits).toEqual([1]);
    expect(said).toEqual([expect.stringMatching(/^koebako stops: Error 23514/)]);
    expect(said.join()).not.toContain('声');
  });
});
