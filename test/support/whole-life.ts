import { conversationOf, type Sent } from './conversation.js';
import { deskOf } from './desk.js';
import { photosOf } from './photos.js';
import type { Product } from './product.js';
import { translatingOf } from './translating.js';
import { vaultOf } from './vault.js';

/** An opinion about whose whole life a word stands in every place where words can stand; it is closed in the end. */
export const wholeLife = async (
  product: Product,
  clerk: { cookie: string },
  canary: string,
): Promise<Sent> => {
  const of = () => product;
  const [desk, photos, { edit, write }] = [deskOf(of), photosOf(of), conversationOf(of)];
  const [{ find, write: translate }, { follow }] = [translatingOf(of), vaultOf(of)];
  const words = `${canary} の公園のことです。`;
  const voice = await product.submit({
    ...{ text: words, measure: '5-4-1', lang: 'vi', consentToPublish: true },
    contact: { email: `${canary}@example.org` },
    photos: [await photos.taken()],
  });
  const { id } = voice;
  await follow();
  await edit(voice, `${words} もう一度`);
  await desk.act(clerk, id, 'note', { text: `${words} 同僚へ` });
  await desk.act(clerk, id, 'inquire', {
    ...{ section: 'koho', question: words, excerpt: words, due: '2026-12-04' },
  });
  await desk.act(clerk, id, 'message', { text: `${words} どこですか。`, question: true });
  await write(voice, `${words} 駅の前です。`);
  await follow();
  await desk.answer(clerk, id, { text: `${words} なおします。` });
  await follow();
  const wanted = await find(clerk, id, 'answer', 'vi');
  if (wanted) await translate(clerk, wanted.id, { state: 'draft', text: canary, version: 1 });
  await desk.act(clerk, id, 'publish', { publicText: `${words} 公開` });
  await desk.act(clerk, id, 'correct_publication', { publicText: `${canary} 直し`, note: canary });
  await desk.correct(clerk, id, { text: `${words} 正しくは。`, note: canary });
  await product.call('PUT', `/api/staff/submissions/${id}/forms/reopen`, {
    headers: clerk,
    body: { fields: { reason: words } },
  });
  await follow();
  await product.index();
  const closed = await desk.act(clerk, id, 'close');
  if (closed.status !== 200) throw new Error(JSON.stringify(closed.body));
  return voice;
};
