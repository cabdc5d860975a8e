import {
  appealDecision,
  changeConsent,
  type Problem,
  readOwnVoice,
  withdrawVoice,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { isVault, readTopics } from '../consultation/topics.js';
import { invalid } from '../forms/form-fields.js';
import { shownBy } from '../receipt/issued-receipt.js';
import { receiptIn } from '../receipt/receipt-in.js';
import { BEFORE } from './talk/parts.js';
import { at, goOn, without } from './talk/write.js';
import type { OwnVoiceState } from './under-way.js';

type Found = Pick<OwnVoiceState, 'receipt' | 'secret'>;

/** What is missing, said at the one field there is. */
const missing = ({ receipt, secret }: Found): Problem['errors'] => {
  if (receipt && secret) return [];
  const code = receipt ? 'no_secret' : secret ? 'no_number' : 'required';
  return [{ path: 'receipt', code }];
};

/** Opens a voice with what was typed or pasted into the field: number and secret, whatever stands beside them. */
export const openWith = async (
  visit: Visit,
  typed: string,
  prefix: string,
): Promise<OwnVoiceState> => {
  const found = receiptIn(typed, prefix);
  const errors = missing(found);
  if (errors.length > 0) return { ...found, typed, problem: invalid(errors) };
  const read = await visit.send(readOwnVoice, shownBy(found));
  if (!read.ok) return { ...found, typed, problem: read.problem };
  const { topic } = read.data;
  const careful = topic !== undefined && isVault(await readTopics(visit), topic);
  return { ...found, isOpen: true, careful };
};

/** The buttons about publication, and what they do. */
const CONSENTS: Readonly<Record<string, OwnVoiceState['consent']>> = {
  'withdraw-consent': 'withdrawn',
  'give-consent': 'given',
};

/** A button of an open voice: ask to withdraw, withdraw, think again about publication, show or hide the words. */
export const press = async (
  visit: Visit,
  opened: OwnVoiceState,
  intent: string,
  field: (name: string) => string,
): Promise<OwnVoiceState> => {
  // What was pressed before is told no longer.
  const { receipt, secret, isOpen, careful, isShown, fields } = opened;
  const state: OwnVoiceState = {
    ...{ receipt, secret, isOpen, careful, isShown },
    ...(fields ? { fields } : {}),
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
  return state;
};
