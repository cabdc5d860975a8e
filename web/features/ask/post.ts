import { data } from 'react-router';
import {
  type Problem,
  photoQuestion,
  type Question,
  type Questionnaire,
  readAnswers,
  readQuestionnaire,
  wrongPhotos,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, invalid, keyOf, switchOf, TRAP } from '../forms/form-fields.js';
import { photoProblemIn, photosWith } from '../photos/photo-fields.js';
import { addressOf, FORM } from '../under-way/address.js';
import type { KeptForms } from '../under-way/kept-forms.js';
import { answersItself, sendOn } from '../under-way/send-on.js';
import { contactWith } from './contact.js';
import { askedOn, givenWith, pageFrom } from './pages.js';
import { isUntold, personalOn, TOLD } from './personal-told.js';
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

interface Press {
  readonly intent: string;
  readonly key: string;
  readonly trapped: boolean;
  /** Why a photo that was chosen was not taken. */
  readonly refused: Problem | undefined;
  /** Words that the page has pointed out. */
  readonly told: readonly string[];
}

/** One press on a page: back, onward if nothing on it is wrong, or sent from the last one. */
const press = async (
  visit: Visit,
  form: Questionnaire,
  page: number,
  state: AskState,
  { intent, key, trapped, refused, told }: Press,
): Promise<Next> => {
  const { given = {}, photos = [] } = state;
  const here = new Set(askedOn(form, page, given));
  const personal = personalOn(visit, [...here], given);
  const staying = (problem: Problem): Next => ({ state: { ...state, personal, problem }, page });
  if (switchOf(intent, visit)) return refused ? staying(refused) : { state, page };
  if (intent === 'back') return { state, page: pageFrom(form, page, -1, given) ?? page };
  if (trapped) return staying(invalid([{ path: 'trap', code: 'filled' }]));
  // What was chosen and could not be taken is told before anything goes on without it.
  if (refused) return staying(refused);
  if (isUntold(personal, told)) return { state: { ...state, personal }, page };
  const next = pageFrom(form, page, 1, given);
  if (next === undefined) return send(visit, form, { ...state, personal }, key);
  const isHere = (one: Question) => here.has(one);
  const errors = [
    ...readAnswers(form, given, isHere).errors,
    ...wrongPhotos(form, given, photos, isHere),
  ];
  return errors.length ? staying(invalid(errors)) : { state, page: next };
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
      ...(photoQuestion(form, given) ? { photos: photosWith(before.photos, posted) } : {}),
      ...(form.becomes ? { contact: contactWith(before.contact ?? {}, posted) } : {}),
      ...(form.who === 'code'
        ? { printed: posted.has('code') ? field('code') : (before.printed ?? '') }
        : {}),
    },
    {
      ...{ intent, key: begun?.key ?? keyOf(field('key')), trapped: field(TRAP) !== '' },
      refused: photoProblemIn(posted),
      told: posted.getAll(TOLD).map(String),
    },
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
