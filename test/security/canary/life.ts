import { randomUUID } from 'node:crypto';
import {
  changeVoice,
  keepDeskForm,
  listTranslations,
  readOwnVoice,
  readVoice,
  type StaffSubmission,
  type StaffVerb,
  type SubmissionAccepted,
  type TranslationItem,
  VERB_OPERATIONS,
  writeAgain,
  writeTranslation,
} from '../../../core/contract/index.js';
import { type Ask, codeOf, eachOf, type Heard, holding, json } from '../asking.js';
import { sendTo } from '../town.js';

type Cookie = { readonly cookie: string };

/** Two of the desk: nobody decides on what they wrote themselves. */
export interface Desk {
  readonly writer: Cookie;
  readonly decider: Cookie;
}

/** Sends so many confided voices, each with the word in its text and its contact. */
export const confide = async (
  ask: Ask,
  word: string,
  count: number,
  atOnce: number,
): Promise<SubmissionAccepted[]> => {
  const voices: SubmissionAccepted[] = [];
  await eachOf(Array(count).keys(), atOnce, async (i) => {
    voices.push(
      await sendTo(ask, {
        ...{ kind: 'consultation', topic: i % 2 ? 'dv' : 'human_rights', lang: 'vi', uiLang: 'vi' },
        text: `${word} のことです。${i}`,
        contact: { name: word, email: `${word}@example.org` },
      }),
    );
  });
  return voices;
};

/** All that is written about a voice on its way, each time with the word; `counts` says what was accepted, and what was not. */
export const lifeOf = (ask: Ask, word: string, { writer, decider }: Desk) => {
  let [done, tried] = [0, 0];
  const refused = new Set<string>();
  const count = (heard: Heard, step: string): Heard => {
    tried++;
    if (heard.status >= 200 && heard.status < 300) done++;
    else refused.add(`${step.split('/').at(-1)}: ${heard.status} ${codeOf(heard)}`);
    return heard;
  };
  const put = async (method: string, path: string, given: object, more: Record<string, string>) => {
    const { headers, body } = json(given);
    return count(await ask({ method, path, headers: { ...headers, ...more }, body }), path);
  };
  const open = async ({ id }: SubmissionAccepted, who: Cookie): Promise<StaffSubmission> => {
    const path = readVoice.path.replace(':id', id);
    const heard = count(await ask({ method: 'GET', path, headers: who }), path);
    return JSON.parse(heard.text) as StaffSubmission;
  };
  const act = async (voice: SubmissionAccepted, verb: StaffVerb, body: object, who = writer) => {
    const { version } = await open(voice, who);
    const path = VERB_OPERATIONS[verb].path.replace(':id', voice.id);
    return put('POST', path, { version, ...body }, who);
  };
  const bySender = (
    { receipt, secret }: SubmissionAccepted,
    { method, path }: { method: string; path: string },
    body: object,
  ) =>
    put(method, path.replace(':receipt', receipt), body, {
      ...holding(secret),
      'idempotency-key': randomUUID(),
    });
  return {
    /** Until its answer waits to be sent. */
    answered: async (voice: SubmissionAccepted): Promise<void> => {
      await bySender(voice, changeVoice, { text: `${word} もう一度` });
      await act(voice, 'draft', { text: `${word} 下書き` });
      await act(voice, 'note', { text: `${word} 同僚へ` });
      const form = keepDeskForm.path.replace(':id', voice.id).replace(':verb', 'answer');
      await put('PUT', form, { fields: { text: word } }, writer);
      await act(voice, 'message', { text: `${word} どこですか。`, question: true });
      await bySender(voice, writeAgain, { text: `${word} 駅の前です。` });
      await act(voice, 'answer', { text: `${word} うかがいました。` });
      await act(voice, 'approve', {}, decider);
    },
    /** What comes after its answer was sent. */
    goneOn: async (voice: SubmissionAccepted): Promise<void> => {
      const wanted = await ask({
        ...{ method: 'GET', path: `${listTranslations.path}?state=open&limit=100` },
        headers: writer,
      });
      const { items = [] } = JSON.parse(wanted.text) as { items?: TranslationItem[] };
      const one = items.find((item) => item.voice?.id === voice.id && item.kind === 'answer');
      const path = writeTranslation.path.replace(':id', one?.id ?? '');
      const text = `${word} vi`;
      if (one) await put('PUT', path, { state: 'draft', text, version: 1 }, writer);
      await act(voice, 'correct', { text: `${word} 正しくは。`, note: `${word} 直し` });
      await act(voice, 'approve', {}, decider);
    },
    ended: async (voice: SubmissionAccepted): Promise<void> => {
      await act(voice, 'close', {});
      await act(voice, 'reopen', { reason: word });
    },
    /** Whoever may read it does: a word that is nowhere at all would show nothing. */
    isRead: async (voice: SubmissionAccepted): Promise<boolean> => {
      const { receipt, secret } = voice;
      const theirs = await ask({
        ...{ method: 'GET', path: readOwnVoice.path.replace(':receipt', receipt) },
        headers: holding(secret),
      });
      const { text, history } = await open(voice, decider);
      return (
        text.includes(word) && theirs.text.includes(word) && JSON.stringify(history).includes(word)
      );
    },
    counts: () => ({ done, tried, refused: [...refused] }),
  };
};
