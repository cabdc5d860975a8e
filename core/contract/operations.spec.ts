import { describe, expect, it } from '@jest/globals';
import { pathOf, requestOf } from './ask.js';
import { problemsOf } from './operation.js';
import { OPERATIONS } from './operations.js';
import { readOwnVoice } from './own-voice/own-submission.js';
import { readAnswersWithReadings } from './own-voice/readings.js';
import { submitVoice } from './own-voice/submission.js';
import { listOpinions } from './public/opinion-lists.js';
import { readOpinion } from './public/opinions.js';
import { VERB_OPERATIONS } from './staff/verbs.js';

const each = OPERATIONS.map((op) => [`${op.method} ${op.path}`, op] as const);

describe('the operations', () => {
  it('have each an address of their own', () => {
    expect(new Set(each.map(([name]) => name)).size).toBe(each.length);
  });

  it.each(each)('%s declares the parts of its path', (_, { path, params }) => {
    const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(params?.shape ?? {})).toEqual(inPath);
  });

  it.each(each.filter(([, op]) => op.body))('%s gives an example that it accepts', (_, op) => {
    expect(op.body?.safeParse(op.example).success).toBe(true);
  });

  it.each(each)('%s is served by the door that its address names', (_, { path, door }) => {
    // The one address of the desk that other programs knew before the doors had addresses.
    const isOfDesk = path.startsWith('/api/staff/') || path === '/api/events';
    expect(isOfDesk).toBe(door === 'staff');
  });
});

describe('the problems of an operation', () => {
  it('follow from what it takes and from who may ask', () => {
    expect(problemsOf(listOpinions)).toEqual(['invalid', 'unavailable', 'internal']);
    expect(problemsOf(readAnswersWithReadings)).toEqual([
      'slow_down',
      'receipt_unknown',
      'unavailable',
      'internal',
    ]);
    expect(problemsOf(VERB_OPERATIONS.assign)).toEqual(
      expect.arrayContaining(['not_found', 'sign_in_required', 'foreign_origin', 'bad_json']),
    );
  });
});

describe('the address of an operation', () => {
  it('carries anything in its parts and its query', () => {
    expect(pathOf(readOpinion, { params: { id: 'a/b?c#d' } })).toBe('/api/opinions/a%2Fb%3Fc%23d');
    expect(pathOf(listOpinions, { query: { measure: '5-4-1', cursor: 'あ&b' } })).toBe(
      '/api/opinions?measure=5-4-1&cursor=%E3%81%82%26b',
    );
  });

  it('leaves out what is not given', () => {
    expect(pathOf(listOpinions, { query: { measure: undefined, cursor: '' } })).toBe(
      '/api/opinions',
    );
  });

  it.each(['', '.', '..'])('never leads elsewhere by a part such as "%s"', (receipt) => {
    const url = new URL(pathOf(readOwnVoice, { params: { receipt } }), 'http://api.invalid');
    expect(url.pathname).toBe('/api/submissions/%20');
  });
});

describe('the request of an operation', () => {
  it('carries a secret in a header and a body as JSON', () => {
    expect(requestOf(readOwnVoice, { params: { receipt: 'KB-1' }, secret: 'ABC' })).toEqual({
      method: 'GET',
      path: '/api/submissions/KB-1',
      headers: { authorization: 'Receipt ABC' },
      body: undefined,
    });
    expect(
      requestOf(submitVoice, {
        body: { kind: 'opinion', text: 'a' },
        headers: { 'idempotency-key': 'k' },
      }),
    ).toEqual({
      method: 'POST',
      path: '/api/submissions',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: '{"kind":"opinion","text":"a"}',
    });
  });

  it('does not compile without what must be given', () => {
    // @ts-expect-error: the holder's secret is missing
    const noSecret = () => requestOf(readOwnVoice, { params: { receipt: 'KB-1' } });
    // @ts-expect-error: the path's id is missing
    const noId = () => requestOf(readOpinion);
    // @ts-expect-error: there is no such kind of voice
    const noKind = () => requestOf(submitVoice, { body: { kind: 'praise', text: 'a' } });
    expect([noSecret, noId, noKind]).toHaveLength(3);
  });
});
