import { describe, expect, it } from '@jest/globals';
import { problemOf } from '../../core/contract/index.js';
import { wrongAnswer } from '../support/answers.js';

/** Would a test notice an answer that is not what its operation declares? */
const live = { method: 'GET', path: '/api/health/live' };
const withdraw = { method: 'POST', path: '/api/submissions/:receipt/withdraw' };

describe('an answer', () => {
  it.each([
    ['as declared', live, 200, { status: 'ok' }],
    ['of nothing where nothing is declared', withdraw, 204, undefined],
    ['with a declared problem', withdraw, 409, problemOf('move_not_allowed')],
    ['of nobody', { method: 'GET', path: undefined }, 404, problemOf('not_found')],
  ])('%s is right', (_, route, status, body) => {
    expect(wrongAnswer(route, { status, body })).toBeUndefined();
  });

  it.each([
    ['of another shape', live, 200, { status: 'up' }],
    ['with more than is declared', live, 200, { status: 'ok', secret: 'x' }],
    ['with another status', live, 201, { status: 'ok' }],
    ['with a body where none is declared', withdraw, 204, { status: 'withdrawn' }],
    ['with a problem that is not declared', live, 409, problemOf('move_not_allowed')],
    ['with a problem of another status', withdraw, 400, problemOf('move_not_allowed')],
    ['with a problem of its own form', withdraw, 409, { code: 'move_not_allowed' }],
    ['where nobody is', { method: 'GET', path: undefined }, 200, { status: 'ok' }],
  ])('%s is wrong', (_, route, status, body) => {
    expect(wrongAnswer(route, { status, body })).toEqual(expect.any(String));
  });
});
