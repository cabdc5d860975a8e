import {
  allQuestions,
  answerQuestionnaire,
  type Given,
  listOf,
  type Questionnaire,
  sendForm,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { askDangers } from '../emergency/ask.js';
import { photosAfter } from '../photos/photo-fields.js';
import { issuedReceipt } from '../receipt/issued-receipt.js';
import { CONTACT } from './contact.js';
import { pageOfField } from './pages.js';
import { type AskState, counterOf } from './under-way.js';

/** What comes of a press: what is kept, and on which page one goes on. */
export interface Next {
  readonly state: AskState;
  readonly page: number;
}

/** All that somebody wrote and did not choose: dangers may stand in it. */
const writtenIn = (form: Questionnaire, given: Given): string =>
  allQuestions(form)
    .flatMap((one) => [
      ...(one.kind === 'short' || one.kind === 'long' ? listOf(given[one.id]) : []),
      ...listOf(given[`${one.id}.other`]),
    ])
    .join('\n\n');

type Outcome = Pick<AskState, 'sent' | 'issued' | 'photos' | 'problem'>;

const counted = async (
  visit: Visit,
  form: Questionnaire,
  state: AskState,
  key: string,
): Promise<Outcome> => {
  const { code, version } = form;
  const at = visit.url.searchParams.get('at') ?? '';
  const sent = await visit.send(answerQuestionnaire, {
    params: { code },
    body: {
      version,
      answers: state.given as Record<string, string[]>,
      uiLang: visit.locale.tag,
      way: counterOf(visit.url) ? 'counter' : 'page',
      ...(form.at.includes(at) ? { at } : {}),
      ...(form.who === 'code' ? { code: state.printed ?? '' } : {}),
    },
    headers: { 'idempotency-key': key },
  });
  return sent.ok ? { sent: true } : { problem: sent.problem };
};

/** Dangers are asked for beside it: the numbers to call stand with the receipt. */
const asVoice = async (
  visit: Visit,
  form: Questionnaire,
  { given = {}, contact = {}, photos = [] }: AskState,
  key: string,
  kind: NonNullable<Questionnaire['becomes']>['kind'],
): Promise<Outcome> => {
  const written = writtenIn(form, given);
  const [sent, dangers] = await Promise.all([
    visit.send(sendForm, {
      params: { code: form.code },
      body: {
        version: form.version,
        answers: given as Record<string, string[]>,
        uiLang: visit.locale.tag,
        contact,
        ...(photos.length ? { photos: [...photos] } : {}),
      },
      headers: { 'idempotency-key': key },
    }),
    written ? askDangers(visit, kind, written) : [],
  ]);
  return sent.ok
    ? { issued: issuedReceipt(visit, sent.data, { dangers, mail: Boolean(contact.email) }) }
    : { photos: photosAfter(photos, sent.problem), problem: sent.problem };
};

/** Asks the API, which knows whether it is open and everything that is wrong. */
export const send = async (
  visit: Visit,
  form: Questionnaire,
  state: AskState,
  key: string,
): Promise<Next> => {
  const { code, version, becomes } = form;
  const outcome = becomes
    ? await asVoice(visit, form, state, key, becomes.kind)
    : await counted(visit, form, state, key);
  const { problem } = outcome;
  if (!problem) return { state: { code, version, ...outcome }, page: 0 };
  const first = problem.errors[0]?.path;
  const last = form.pages.length - 1;
  const page = first && !first.startsWith(CONTACT) ? pageOfField(form, first) : last;
  return { state: { ...state, ...outcome }, page };
};
