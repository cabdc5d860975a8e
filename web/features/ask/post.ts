import { data } from 'react-router';
import {
  type Questionnaire,
  readAnswers,
  readQuestionnaire,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, invalid, keyOf, switchOf, TRAP } from '../forms/form-fields.js';
import { addressOf, FORM } from '../under-way/address.js';
import type { KeptForms } from '../under-way/kept-forms.js';
import { answersItself, sendOn } from '../under-way/send-on.js';
import { contactWith } from './contact.js';
import { askedOn, givenWith, pageFrom } from './pages.js';
import { type Next, send } from './send.js';
import { type AskState, counterOf, nextAtCounter, PAGE, STAYS } from './under-way.js';

interface Posted {
  readonly visit: Visit;
  readonly code: string;
  readonly forms: KeptForms<AskState>;
  readonly form: FormData;
  readonly context: object;
}
const wholeNumber = (text: string): number | undefined =>
  /^\d{1,6}$/.test(text) ? Number(text) : undefined;

/** The form in the version that was begun. */
const formFor = (visit: Visit, code: string, version: number | undefined): Promise<Questionnaire> =>
  visit.ask(readQuestionnaire, { params: { code }, query: version ? { version } : {} });

/** One press on a page: back, onward if nothing on it is wrong, or sent from the last one. */
const press = async (
  visit: Visit,
  form: Questionnaire,
  page: number,
  state: AskState,
  { intent, key, trapped }: { intent: string; key: string; trapped: boolean },
): Promise<Next> => {
  const given = state.given ?? {};
  if (switchOf(intent, visit)) return { state, page };
  if (intent === 'back') return { state, page: pageFrom(form, page, -1, given) ?? page };
  if (trapped)
    return { state: { ...state, problem: invalid([{ path: 'trap', code: 'filled' }]) }, page };
  const next = pageFrom(form, page, 1, given);
  if (next === undefined) return send(visit, form, state, key);
  const here = new Set(askedOn(form, page, given));
  const { errors } = readAnswers(form, given, (one) => here.has(one));
  return errors.length
    ? { state: { ...state, problem: invalid([...errors]) }, page }
    : { state, page: next };
};

/**
 * Answers a POST of a form's page. What comes of it is kept and shown at an address of its own; where it cannot be kept the
 * page itself is the answer.
 */
export const postAsk = async ({ visit, code, forms, form: posted, context }: Posted) => {
  const field = fieldsOf(posted);
  const intent = field('intent');
  const switched = switchOf(intent, visit);
  const begun = forms.named ?? (forms.opens ? forms.begin().form : undefined);
  const before = (await begun?.read().catch(() => undefined)) ?? {};
  const at = (id: string, page: number, isVoice = false) =>
    isVoice
      ? addressOf(visit, '/receipt', { [FORM]: id })
      : addressOf(
          visit,
          `/ask/${code}`,
          { [FORM]: id, [PAGE]: page > 0 ? String(page + 1) : undefined },
          STAYS,
        );
  const counter = counterOf(visit.url);
  if (counter && intent === 'restart') {
    await begun?.drop();
    return sendOn(nextAtCounter(code, counter));
  }
  // Sent already, from another tab or by going back: it stays sent. A page that says so has no questions.
  if (begun && (before.sent || before.issued)) return sendOn(at(begun.id, 0), switched?.headers);

  const form = await formFor(visit, code, before.version ?? wholeNumber(field('version')));
  const page = Math.min(wholeNumber(field('page')) ?? 0, form.pages.length - 1);
  const given = givenWith(form, page, before.given ?? {}, posted);
  const next = await press(
    visit,
    form,
    page,
    {
      code,
      version: form.version,
      given,
      ...(form.becomes ? { contact: contactWith(before.contact ?? {}, posted) } : {}),
      ...(form.who === 'code'
        ? { printed: posted.has('code') ? field('code') : (before.printed ?? '') }
        : {}),
    },
    { intent, key: begun?.key ?? keyOf(field('key')), trapped: field(TRAP) !== '' },
  );
  if (begun && (await begun.keep(next.state)))
    return sendOn(at(begun.id, next.page, next.state.issued !== undefined), switched?.headers);
  answersItself({ context });
  return data(
    { ...next.state, page: next.page },
    {
      status: next.state.sent || next.state.issued ? 201 : (next.state.problem?.status ?? 200),
      headers: { ...switched?.headers, 'cache-control': 'no-store' },
    },
  );
};
