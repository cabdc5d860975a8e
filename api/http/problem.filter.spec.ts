import { describe, expect, it } from '@jest/globals';
import type { ArgumentsHost } from '@nestjs/common';
import { pino } from 'pino';
import { ProblemFilter } from './problem.filter.js';

describe('ProblemFilter', () => {
  it('logs and answers a failed statement without the words that stand in it', () => {
    const lines: string[] = [];
    const answers: unknown[] = [];
    const reply = {
      code: () => reply,
      header: () => reply,
      send: (body: unknown) => answers.push(body),
    };
    const request = { method: 'POST', routeOptions: { url: '/api/submissions' } };
    const host = { switchToHttp: () => ({ getResponse: () => reply, getRequest: () => request }) };
    const log = pino({ base: undefined }, { write: (line: string) => void lines.push(line) });
    const error = Object.assign(new Error('invalid: "私の声"'), {
      name: 'QueryFailedError',
      query: 'insert into submissions',
      parameters: ['私の声'],
      code: '23514',
    });

    new ProblemFilter(log).catch(error, host as unknown as ArgumentsHost);
    expect(JSON.parse(lines.join())).toMatchObject({
      method: 'POST',
      route: '/api/submissions',
      error: { name: 'QueryFailedError', code: '23514' },
    });
    expect(answers).toMatchObject([{ code: 'internal' }]);
    expect(lines.join() + JSON.stringify(answers)).not.toMatch(/声|insert/);
  });
});
