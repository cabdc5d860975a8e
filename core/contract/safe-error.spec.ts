import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeError, safeErrorLine } from './safe-error.js';

const WORDS = '夫に殴られています。助けてください。';
/** As TypeORM throws it when PostgreSQL refuses a row: message, parameters and detail hold what a person wrote. */
const refused = (): Error =>
  Object.assign(new Error(`invalid input: "${WORDS}"`), {
    name: 'QueryFailedError',
    query: 'insert into submissions (text) values ($1)',
    parameters: [WORDS],
    driverError: { detail: `Failing row contains (${WORDS})` },
    detail: `Failing row contains (${WORDS})`,
    code: '23514',
    constraint: 'submissions_text_check',
  });
const withStack = (message: string, ...calls: string[]): Error =>
  Object.assign(new Error(message), {
    stack: [`Error: ${message}`, ...calls.map((call) => `    at ${call}`)].join('\n'),
  });

describe('safeError', () => {
  it('tells kind, code and constraint of a refused row, and none of its words', () => {
    expect(safeError(refused())).toMatchObject({
      name: 'QueryFailedError',
      code: '23514',
      constraint: 'submissions_text_check',
    });
    expect(JSON.stringify(safeError(refused()))).not.toMatch(/夫|insert/);
  });

  it('says where, by the innermost calls of ours', () => {
    const error = withStack(
      'Key (text)=(私の声)',
      'x (node:internal/x:1:1)',
      'async PostgresQueryRunner.query (file:///srv/koebako/node_modules/typeorm/core/a.js:2:2)',
      'async Repo.place (file:///srv/koebako/dist/core/routing/routing.repository.js:10:5)',
      'async Promise.all (index 0)',
      'file:///srv/koebako/dist/worker/main.js:3:1',
    );
    expect(safeError(error).place).toBe(
      'Repo.place (core/routing/routing.repository.js:10:5) < worker/main.js:3:1',
    );
  });

  it('names a package where no call is ours, whatever the folder is called', () => {
    const error = withStack(
      'x',
      'Parser.parse (/home/山田 花子/node_modules/pg-protocol/p.js:1:2)',
    );
    expect(safeError(error).place).toBe('Parser.parse (node_modules/pg-protocol/p.js:1:2)');
  });

  it('finds the code of a cause, of Redis and of a mail server', () => {
    const away = new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } });
    expect(safeError(away)).toMatchObject({ name: 'TypeError', code: 'ECONNREFUSED' });
    const redis = Object.assign(new Error(`OOM command not allowed ${WORDS}`), {
      name: 'ReplyError',
    });
    expect(safeError(redis)).toMatchObject({ name: 'ReplyError', code: 'OOM' });
    const mail = Object.assign(new Error('450 <a@example.org> busy'), {
      code: 'EENVELOPE',
      responseCode: 450,
    });
    expect(safeErrorLine(mail)).toMatch(/^Error EENVELOPE 450/);
  });

  it('never repeats any part of a message, even one that looks like a call', () => {
    const words = fc.string({ minLength: 4, maxLength: 40 }).map((text) => `声${text}`);
    fc.assert(
      fc.property(words, (text) => {
        const quoting = `${text}\n    at me (/core/${text}:1:1)`;
        for (const error of [
          new Error(quoting),
          new Error('x', { cause: new Error(quoting) }),
          Object.assign(new Error(text), { code: text, constraint: text, name: text }),
          // The message was changed after the stack was taken.
          Object.assign(new Error(quoting), { message: 'other' }),
          text,
          { message: text, stack: text },
        ])
          expect(safeErrorLine(error)).not.toContain(text);
      }),
    );
  });

  it('takes no call out of a message in plain letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{9,20}$/), (text) => {
        const message = `${text}\n    at ${text} (/core/${text}.ts:1:1)`;
        expect(safeErrorLine(new Error(message))).not.toContain(text);
      }),
    );
  });

  it('takes whatever is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(safeErrorLine(thrown).length).toBeGreaterThan(0);
      }),
    );
  });
});
