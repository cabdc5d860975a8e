import {
  appealDecision,
  changeConsent,
  changeSharing,
  type Problem,
  readOwnVoice,
  withdrawVoice,
} from '../../../core/contract/index.js';
import { wordsOfSecret } from '../../../core/language/index.js';
import { readPhrase } from '../../../core/language/phrases/index.js';
import type { Visit } from '../../api/visit.js';
import { isVault, readTopics } from '../consultation/topics.js';
import { invalid } from '../forms/form-fields.js';
import { shownBy } from '../receipt/issued-receipt.js';
import { receiptIn } from '../receipt/receipt-in.js';
import { BEFORE } from './talk/parts.js';
import { at, goOn, without } from './talk/write.js';
import type { OwnVoiceState } from './under-way.js';

type Found = Pick<OwnVoiceState, 'receipt' | 'secret'>;
interface Read extends Found {
  readonly errors: Problem['errors'];
}

/** What is missing, said at the one field there is. */
const missing = ({ receipt, secret }: Found): Problem['errors'] => {
  if (receipt && secret) return [];
  const code = receipt ? 'no_secret' : secret ? 'no_number' : 'required';
  return [{ path: 'receipt', code }];
};

/** What of words that nearly are a phrase is wrong: which are in no list, or that there are too few or too many. Never which are right. */
const notQuite = (read: Exclude<ReturnType<typeof readPhrase>, undefined>): Problem['errors'] =>
  'unknown' in read
    ? [{ path: 'receipt', code: 'unknown_word', params: { words: read.unknown.join(', ') } }]
    : 'needed' in read
      ? [
          {
            path: 'receipt',
            code: 'word_count',
            params: { found: read.found, needed: read.needed },
          },
        ]
      : [];

/** Number and secret in what was typed: a phrase by itself or beside a number, or signs. */
const readTyped = (typed: string, prefix: string, tag: string): Read => {
  const found = receiptIn(typed, prefix);
  const beside = typed.replace(/\S*\p{Nd}\S*/gu, ' ');
  const read = readPhrase(beside, tag);
  if (read && 'phrase' in read) return { receipt: found.receipt, secret: read.phrase, errors: [] };
  // Signs have figures among them; a slip in words has none.
  if (read && !/\d/.test(found.secret)) return { ...found, errors: notQuite(read) };
  return { ...found, errors: missing(found) };
};

/** Words are remembered: what helps is to think of their order, not to look for a paper. */
const notFound = (problem: Problem, secret: string): Problem =>
  problem.code === 'receipt_unknown' && wordsOfSecret(secret)
    ? invalid([{ path: 'receipt', code: 'unknown_phrase' }])
    : problem;

/** Opens a voice with what was typed or pasted into the field: number and secret, whatever stands beside them. */
export const openWith = async (
  visit: Visit,
  typed: string,
  prefix: string,
): Promise<OwnVoiceState> => {
  const { errors, ...found } = readTyped(typed, prefix, visit.locale.tag);
  if (errors.length > 0) return { ...found, typed, problem: invalid(errors) };
  const read = await visit.send(readOwnVoice, shownBy(found));
  if (!read.ok) return { ...found, typed, problem: notFound(read.problem, found.secret) };
  const { topic } = read.data;
  const careful = topic !== undefined && isVault(await readTopics(visit), topic);
  // By a phrase alone it was found; from now on it has its number too.
  const receipt = found.receipt || read.data.receipt;
  return { ...found, receipt, isOpen: true, careful, seenBefore: read.data.seenUntil ?? '' };
};

/** The buttons about publication, and what they do. */
const CONSENTS: Readonly<Record<string, OwnVoiceState['consent']>> = {
  'withdraw-consent': 'withdrawn',
  'give-consent': 'given',
};

/** Those about what others may learn from it. */
const SHARINGS: Readonly<Record<string, OwnVoiceState['sharing']>> = {
  'withdraw-sharing': 'withdrawn',
  'give-sharing': 'given',
};

/** A button of an open voice: ask to withdraw, withdraw, think again about publication, show or hide the words. */
export const press = async (
  visit: Visit,
  opened: OwnVoiceState,
  intent: string,
  field: (name: string) => string,
): Promise<OwnVoiceState> => {
  // What was pressed before is told no longer.
  const { receipt, secret, isOpen, careful, isShown, fields, photos, reach, seenBefore } = opened;
  const state: OwnVoiceState = {
    ...{ receipt, secret, isOpen, careful, isShown },
    ...(seenBefore === undefined ? {} : { seenBefore }),
    ...(fields ? { fields } : {}),
    ...(photos?.length ? { photos } : {}),
    ...(reach ? { reach } : {}),
  };
  const gone = await goOn(visit, state, intent, field);
  if (gone) return gone;
  if (intent === 'older') return { ...state, before: field(BEFORE) };
  if (intent === 'withdraw') return { ...state, asking: true };
  if (intent === 'reveal' || intent === 'hide') return { ...state, isShown: intent === 'reveal' };
  if (intent === 'withdraw-confirm') {
    const sent = await visit.send(withdrawVoice, shownBy(state));
    return sent.ok ? { ...state, withdrawn: true } : { ...state, problem: sent.problem };
  }
  if (intent === 'appeal') {
    const body = { text: field('objection'), lang: visit.locale.tag };
    const sent = await visit.send(appealDecision, { ...shownBy(state), body });
    return sent.ok
      ? { ...without(state, 'objection'), objected: true }
      : { ...state, problem: at(sent.problem, 'objection') };
  }
  const consent = CONSENTS[intent];
  if (consent) {
    const body = { consentToPublish: consent === 'given' };
    const sent = await visit.send(changeConsent, { ...shownBy(state), body });
    return sent.ok ? { ...state, consent } : { ...state, problem: sent.problem };
  }
  const sharing = SHARINGS[intent];
  if (sharing) {
    const body = { given: sharing === 'given' };
    const sent = await visit.send(changeSharing, { ...shownBy(state), body });
    return sent.ok ? { ...state, sharing } : { ...state, problem: sent.problem };
  }
  return state;
};
