import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type SubmissionAccepted, withdrawVoice, writeAgain } from '../../core/contract/index.js';
import { deskOf } from '../support/desk.js';
import { type Product, startProduct } from '../support/product.js';

/** What becomes of an answer under way when the resident writes meanwhile? */
let product: Product;
let clerk: { cookie: string };
let chief: { cookie: string };

beforeAll(async () => {
  product = await startProduct();
  clerk = await product.signIn('clerk', ['clerk'], ['*']);
  chief = await product.signIn('chief', ['approver'], ['*']);
});
afterAll(() => product.close());

const desk = deskOf(() => product);
const shown = ({ receipt, secret }: SubmissionAccepted) => ({ params: { receipt }, secret });
const routed = async (): Promise<SubmissionAccepted> => {
  const sent = await product.submit({ text: '遊具がこわれています。', measure: '5-4-1' });
  await product.route();
  return sent;
};
const write = (voice: SubmissionAccepted) =>
  product.ask(writeAgain, { ...shown(voice), body: { text: '場所は駅前の公園です。' } });

it('while it is decided: who has not seen the message is told, and text and message both stay', async () => {
  const voice = await routed();
  await desk.act(clerk, voice.id, 'answer', { text: '直します。' });
  const { version } = await desk.open(chief, voice.id);
  await write(voice);
  const refused = await desk.act<{ code: string }>(chief, voice.id, 'approve', { version });
  expect([refused.status, refused.body.code]).toEqual([409, 'changed_meanwhile']);
  const now = await desk.open(chief, voice.id);
  expect([now.draft?.state, now.draft?.text, now.messages.length]).toEqual([
    'under_review',
    '直します。',
    1,
  ]);
});

it('while it waits to be sent: it is a draft again with its text, and nothing goes out over the message', async () => {
  const voice = await routed();
  await desk.act(clerk, voice.id, 'answer', { text: '直します。' });
  await desk.act(chief, voice.id, 'approve');
  expect((await desk.open(clerk, voice.id)).draft?.state).toBe('held');
  await write(voice);
  const now = await desk.open(clerk, voice.id);
  expect([now.status, now.draft?.state, now.draft?.text, now.answers.length]).toEqual([
    'in_progress',
    'draft',
    '直します。',
    0,
  ]);
});

it('while it waits to be sent and the voice is taken back: it is dropped', async () => {
  const voice = await routed();
  await desk.act(clerk, voice.id, 'answer', { text: '直します。' });
  await desk.act(chief, voice.id, 'approve');
  expect((await product.ask(withdrawVoice, shown(voice))).status).toBe(204);
  expect((await desk.open(clerk, voice.id)).draft).toBeNull();
});
