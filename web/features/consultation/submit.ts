import { type Danger, submitVoice } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { askDangers } from '../emergency/ask.js';
import { fieldsOf, invalid, switchOf, TRAP } from '../forms/form-fields.js';
import { type IssuedReceipt, issuedReceipt, readIssuedReceipt } from '../receipt/issued-receipt.js';
import { atFirstError, bodyOf, type FlowState, move, readState } from './flow.js';
import { isVault, readTopics } from './topics.js';

export type ConsultationOutcome =
  | { readonly issued: IssuedReceipt; readonly vault: boolean }
  /** `dangers`: those that the words speak of, on whichever page they were written. */
  | { readonly state: FlowState; readonly dangers: readonly Danger[] };

export interface ConsultationAnswer {
  readonly outcome: ConsultationOutcome;
  readonly status: number;
  readonly headers?: Record<string, string>;
}

/** A page of the form. Whatever was written so far, here or on another page, is looked through for danger. */
const show = async (visit: Visit, state: FlowState): Promise<ConsultationAnswer> => {
  const { text } = state.answers;
  const dangers = text.trim() ? await askDangers(visit, 'consultation', text) : [];
  return { outcome: { state, dangers }, status: state.problem?.status ?? 200 };
};

/** One POST of the consultation: a switch in the header, a step onward or back, or the sending. */
export const submitConsultation = async (
  visit: Visit,
  form: FormData,
): Promise<ConsultationAnswer> => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const switched = switchOf(intent);
  if (switched && field('receipt')) {
    const issued = await readIssuedReceipt(visit, form);
    return { outcome: { issued, vault: field('vault') === '1' }, status: 200, ...switched };
  }
  const state = readState(form);
  if (switched) return { ...(await show(visit, state)), status: 200, ...switched };
  // Asked by `web/enhance` while somebody writes.
  if (intent === 'look') return show(visit, { ...state, step: 'text' });
  if (field(TRAP))
    return show(visit, { ...state, problem: invalid([{ path: 'trap', code: 'filled' }]) });

  const asNew = intent === 'send-as-new';
  const moved = move(state, asNew ? 'send' : intent);
  if (moved) return show(visit, moved);

  const vault = isVault(await readTopics(visit), state.answers.topic);
  const [sent, dangers] = await Promise.all([
    visit.send(submitVoice, {
      body: bodyOf(state.answers, visit.locale.tag, vault),
      headers: { 'idempotency-key': asNew ? crypto.randomUUID() : state.answers.key },
    }),
    askDangers(visit, 'consultation', state.answers.text),
  ]);
  return sent.ok
    ? { outcome: { issued: { ...issuedReceipt(sent.data, false), dangers }, vault }, status: 201 }
    : {
        outcome: { state: atFirstError(state, sent.problem), dangers },
        status: sent.problem.status,
      };
};
