import { expect, it } from '@jest/globals';
import { loadConfig } from '../core/base/config/index.js';
import { type ConsumerName, consumerNames } from '../core/base/outbox/index.js';
import { settingsOf, USUAL } from './queues.js';

it('works on fewer batches at once than there are database connections', () => {
  const { databasePool } = loadConfig({ DATABASE_URL: 'postgres://db/koebako' });
  const atOnce = consumerNames().map((consumer) => settingsOf(consumer).concurrency);
  expect(atOnce.reduce((sum, n) => sum + n, 0)).toBeLessThan(databasePool);
});

it('gives a consumer that asks for nothing the usual settings', () => {
  expect(settingsOf('one-of-tomorrow' as ConsumerName)).toBe(USUAL);
});
