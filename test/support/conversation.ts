import { DataSource } from 'typeorm';
import {
  changeVoice,
  type OwnSubmission,
  readOwnVoice,
  type SubmissionAccepted,
  writeAgain,
} from '../../core/contract/index.js';
import type { Product } from './product.js';

export type Sent = SubmissionAccepted;

/** What opens a voice for its sender. */
export const shown = ({ receipt, secret }: Sent) => ({ params: { receipt }, secret });

/** The code of a refusal. */
export const code = ({ body }: { body: unknown }) => (body as { code?: string }).code;

/** What a resident does with a voice of theirs, for tests: sends it, reads it, goes on with it. */
export const conversationOf = (product: () => Product) => ({
  own: async (voice: Sent): Promise<OwnSubmission> =>
    (await product().ask(readOwnVoice, shown(voice))).body,
  write: (voice: Sent, text: string, key?: string, lang?: string) =>
    product().ask(writeAgain, {
      ...shown(voice),
      body: { text, ...(lang ? { lang } : {}) },
      ...(key ? { headers: { 'idempotency-key': key } } : {}),
    }),
  edit: (voice: Sent, text: string) =>
    product().ask(changeVoice, { ...shown(voice), body: { text } }),
  /** One that a section has. */
  routed: async (input: object = {}): Promise<Sent> => {
    const sent = await product().submit({
      text: '公園の水飲み場が、こわれたままです。',
      measure: '5-4-1',
      ...input,
    });
    await product().route();
    return sent;
  },
  row: async (id: string) =>
    (
      await product()
        .app.get(DataSource)
        .query(
          'select status, privacy, due_at, waiting_since, news_since, urgent, section_id, assignee_id, version from submissions where id = $1',
          [id],
        )
    )[0],
});
