import { expect, it } from '@jest/globals';
import { keepForm, type Operation, problemOf, readForm } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { keptForms } from '../../under-way/kept-forms.js';
import { typedKeyOf } from '../../under-way/seal.js';
import type { OwnVoiceState } from '../under-way.js';
import { takeTyped, typedUnder } from './typed-after-end.js';

/** Forms as any browser may ask for them, over an API that keeps what it is given by place. */
const kept = new Map<string, string>();
const send = (async (
  op: Operation,
  { params, body }: { params: { place: string }; body: { sealed: string } },
) => {
  if (op === keepForm) kept.set(params.place, body.sealed);
  else if (op !== readForm) kept.delete(params.place);
  else if (!kept.has(params.place)) return { ok: false, problem: problemOf('not_found') };
  return { ok: true, data: { sealed: kept.get(params.place) }, headers: new Headers() };
}) as unknown as Visit['send'];
const forms = () => {
  const url = new URL('http://koe.example/ja/my-voice');
  return keptForms<OwnVoiceState>(
    { request: new Request(url), context: {} },
    { url, send },
    'my-voice',
  );
};

const mine = { receipt: 'KB-2031-9WX4KP', secret: 'Q7ZV01HTMB3KXE8NPD5RGWA2CY' };
const typed = { message: '夜に電話をください。' };

it('what came without a cookie waits for number and secret of its voice, and is given once', async () => {
  await typedUnder(forms(), typedKeyOf(mine.receipt, mine.secret))?.keep(typed);
  expect(JSON.stringify([...kept])).not.toContain('電話');
  expect(await takeTyped(forms(), { ...mine, receipt: 'KB-2031-9WX4KQ' })).toBeUndefined();
  expect(
    await takeTyped(forms(), { ...mine, secret: mine.secret.replace('Q', 'R') }),
  ).toBeUndefined();
  // As somebody types it: small, in fours, an O for a nought.
  const secret = 'q7zv oiht mb3k xe8n pd5r gwa2 cy';
  expect(await takeTyped(forms(), { receipt: 'kb 2031 9wx4kp', secret })).toEqual(typed);
  expect(await takeTyped(forms(), mine)).toBeUndefined();
});

it.each(['', 'short', `${'a'.repeat(42)}!`])('is kept under no key that is none: %j', (key) => {
  expect(typedUnder(forms(), key)).toBeUndefined();
});
