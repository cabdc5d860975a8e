import { setTimeout as wait } from 'node:timers/promises';
import type {
  InboxPage,
  OwnSubmission,
  StaffSubmission,
  SubmissionAccepted,
} from '../../core/contract/index.js';
import { DEMO_PASSWORD } from './whole-product.js';

/** The voice that a page of the desk has open. */
export const openVoiceOf = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/** What browser tests do by the API to get a voice into the state that they look at. */
export const demoDesk = ({ url }: { readonly url: string }) => {
  const post = (
    path: string,
    body: object,
    headers: Record<string, string> = {},
    method: 'POST' | 'PUT' = 'POST',
  ) =>
    fetch(`${url}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const send = async (input: object): Promise<SubmissionAccepted> =>
    (await post('submissions', { kind: 'opinion', ...input })).json() as never;
  const signIn = async (login: string): Promise<{ cookie: string }> => {
    const { headers } = await post('staff/session', { login, password: DEMO_PASSWORD });
    return { cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  };
  const open = async (who: { cookie: string }, id: string): Promise<StaffSubmission> =>
    (await fetch(`${url}/api/staff/submissions/${id}`, { headers: who })).json() as never;
  /** Waits until routing has placed it, and until then nobody of the section sees it: a second or two. */
  const placed = async (who: { cookie: string }, id: string): Promise<StaffSubmission> => {
    for (let tries = 0; tries < 100; tries++) {
      const voice = await open(who, id);
      if (voice.version !== undefined && voice.status !== 'received') return voice;
      await wait(100);
    }
    throw new Error('The voice was not routed');
  };
  /** The id of a voice whose number somebody was given on a page, once its desk has it. */
  const found = async (who: { cookie: string }, receipt: string): Promise<string> => {
    for (let tries = 0; tries < 100; tries++) {
      const list = await fetch(`${url}/api/staff/inbox?view=all`, { headers: who });
      const { items } = (await list.json()) as InboxPage;
      const id = items.find((one) => one.receipt === receipt)?.id;
      if (id) return id;
      await wait(100);
    }
    throw new Error('The voice was not routed');
  };
  const act = async (who: { cookie: string }, id: string, verb: string, body: object = {}) => {
    const { version } = await placed(who, id);
    const answer = await post(`staff/submissions/${id}/${verb}`, { version, ...body }, who);
    if (!answer.ok) throw new Error(`${verb}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as StaffSubmission;
  };
  /** Somebody else decides on an answer that was submitted, and the worker sends it, which takes a second. */
  const decided = async (id: string, login = 'approver@demo') => {
    const who = await signIn(login);
    await act(who, id, 'approve');
    for (let tries = 0; tries < 100; tries++) {
      const voice = await open(who, id);
      if (voice.status === 'answered' && !voice.draft) return voice;
      await wait(100);
    }
    throw new Error('The answer was not sent');
  };
  /** Answers through the whole chain. */
  const answer = async (who: { cookie: string }, id: string, body: object) => {
    const voice = await act(who, id, 'answer', body);
    if (!voice.draft) return voice;
    await decided(id, voice.privacy === 'vault' ? 'counsellor2@demo' : 'approver@demo');
    return open(who, id);
  };
  /** Its sender lets others learn from an answered consultation, a clerk writes what, and a chief approves. Gives the entry's id. */
  const shared = async ({ id, receipt, secret }: SubmissionAccepted, texts: object) => {
    const own = { authorization: `Receipt ${secret}` };
    await post(`submissions/${receipt}/sharing`, { given: true }, own);
    const path = `staff/submissions/${id}/shared-question`;
    const written = { version: 1, waived: [], submit: true, ...texts };
    await post(path, written, await signIn('clerk@demo'), 'PUT');
    await post(`${path}/decision`, { version: 2, approve: true }, await signIn('approver@demo'));
    const voice = await fetch(`${url}/api/submissions/${receipt}`, { headers: own });
    const { sharing } = (await voice.json()) as OwnSubmission;
    if (!sharing?.entry) throw new Error('Nothing was made of it for others');
    return sharing.entry;
  };
  return { send, signIn, open, placed, found, act, answer, decided, shared };
};
