import { createHash } from 'node:crypto';
import {
  type AskOf,
  readOwnVoice,
  type SubmissionAccepted,
  submitVoice,
} from '../../../core/contract/index.js';
import type { Sent } from '../../api/client.js';
import type { Visit } from '../../api/visit.js';
import { shownBy } from '../receipt/issued-receipt.js';
import type { KeptForm } from './kept-forms.js';

/** What a visit has sent with the same words, from whichever tab: by which key, and what came of it. */
interface SentOnce {
  readonly key: string;
  readonly accepted?: SubmissionAccepted;
}
type Body = AskOf<typeof submitVoice>['body'];

/** The forms of one page, whatever they hold. */
interface AnyForms {
  fixed(name: string): unknown;
}

interface Sending {
  /** By which it is sent if these words were not sent before. */
  readonly key: string;
  readonly minutes: number;
  /** Where other tabs of the visit look; none where one more voice is wanted in so many words. */
  readonly forms?: AnyForms | undefined;
}

/** Everything that is sent but the languages: who has two tabs may read them in two. */
const placeOf = (
  { forms }: Pick<Sending, 'forms'>,
  { lang, uiLang, ...said }: Body,
): KeptForm<SentOnce> | undefined => {
  const digest = createHash('sha256').update(JSON.stringify(said)).digest('base64url');
  return forms?.fixed(`sent ${digest}`) as KeptForm<SentOnce> | undefined;
};

/** Whether a receipt still opens a voice that somebody reads: who took one back may send the same words anew. */
const isAlive = async (
  { send }: Pick<Visit, 'send'>,
  accepted: SubmissionAccepted,
): Promise<boolean> => {
  const read = await send(readOwnVoice, shownBy(accepted));
  return read.ok ? read.data.status !== 'withdrawn' : read.problem.code !== 'receipt_unknown';
};

/** Whether it is certain that nothing arrived. */
const isRefused = (sent: Sent<unknown>): boolean => !sent.ok && sent.problem.status < 500;

/**
 * Sends a voice, once for each visit and the same words: two tabs with the same form are two forms, but one person who
 * presses twice. The second is answered with the first one's receipt, also while the first is on its way.
 */
export const sendOnce = async (
  visit: Pick<Visit, 'send'>,
  body: Body,
  { key, minutes, forms }: Sending,
): Promise<Sent<SubmissionAccepted>> => {
  const place = placeOf({ forms }, body);
  const first = await place?.keepFirst({ key }, minutes).catch(() => undefined);
  const earlier = first?.accepted;
  if (earlier && (await isAlive(visit, earlier)))
    return { ok: true, data: earlier, headers: new Headers() };
  const used = earlier ? key : (first?.key ?? key);
  const sent = await visit.send(submitVoice, { body, headers: { 'idempotency-key': used } });
  if (sent.ok) await place?.keep({ key: used, accepted: sent.data }, minutes);
  else if (isRefused(sent) && used === key) await place?.drop();
  return sent;
};
