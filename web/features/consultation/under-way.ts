import type { Visit } from '../../api/visit.js';
import { LOCALES } from '../../i18n/registry.js';
import { safeOf } from '../confided/safe-answers.js';
import { measureAsked } from '../forms/measure-asked.js';
import type { MeasureChoices } from '../plan/choices.js';
import type { IssuedReceipt } from '../receipt/issued-receipt.js';
import { addressOf, FIRST, FORM } from '../under-way/address.js';
import { CAREFUL_MINUTES, type KeptForms } from '../under-way/kept-forms.js';
import { sendTo } from '../under-way/send-on.js';
import { type FlowState, shownStep } from './flow.js';

/** What is kept of a consultation under way, and of the one that was sent with this form. */
export interface ConsultationState {
  /** Nothing of it once it was sent. */
  readonly flow?: FlowState;
  readonly sent?: IssuedReceipt;
  /**
   * A topic for counsellors only was chosen, now or before: then all pages have one address, so that the history of the
   * browser tells nothing, and everything is gone after half an hour.
   */
  readonly careful?: boolean;
}

/** A page that says nothing but that it is closed. */
export const CLOSED_PAGE = '/closed';

/** The first page, with nothing answered. */
export const beginning = (
  { url, locale }: Pick<Visit, 'url' | 'locale'>,
  choices: readonly MeasureChoices[],
): FlowState => ({
  step: 'topic',
  editing: false,
  answers: {
    topic: '',
    measure: measureAsked(url, choices),
    text: '',
    lang: LOCALES.writtenAs(locale.tag),
    name: '',
    phone: '',
    email: '',
    safe: safeOf(() => ''),
    photos: [],
  },
});

interface Opened {
  readonly state: ConsultationState & { readonly flow: FlowState };
  /** It was sent, and nothing new was written since. */
  readonly isSent: boolean;
}

/** The form that the address names. Sends on to a new one, or to the page that says that it is closed. */
export const openConsultation = async (
  visit: Pick<Visit, 'url' | 'locale'>,
  { opens, named, begin }: KeptForms<ConsultationState>,
  choices: readonly MeasureChoices[],
): Promise<Opened> => {
  const { searchParams } = visit.url;
  const at = (id: string, first?: string) =>
    addressOf(visit, '/consultation', { [FORM]: id, [FIRST]: first }, ['measure']);
  const isFirst = searchParams.has(FIRST);
  // Which page of it is shown without cookies: the first, with its telephone numbers.
  if (isFirst && !opens) return { state: { flow: beginning(visit, choices) }, isSent: false };
  const state = await named?.read();
  if (named && (state || named.age < CAREFUL_MINUTES)) {
    // The cookie has come back: the address need not ask for it any more.
    if (isFirst) throw sendTo(at(named.id));
    const flow = state?.flow ?? beginning(visit, choices);
    const wanted = state?.careful ? flow.step : (searchParams.get('step') ?? 'topic');
    const isSent = state?.sent !== undefined && state.flow === undefined;
    return { state: { ...state, flow: shownStep(flow, wanted) }, isSent };
  }
  if (searchParams.has(FORM)) throw sendTo(addressOf(visit, CLOSED_PAGE, {}));
  const { form, headers } = begin();
  throw sendTo(at(form.id, opens ? undefined : '1'), headers);
};

/** Where the page of a state stands. */
export const pageOf = (
  visit: Pick<Visit, 'url' | 'locale'>,
  id: string,
  { flow, sent, careful }: ConsultationState,
): string => {
  if (careful) return addressOf(visit, '/consultation', { [FORM]: id });
  if (sent && !flow) return addressOf(visit, '/receipt', { [FORM]: id });
  const step = flow && flow.step !== 'topic' ? flow.step : undefined;
  return addressOf(visit, '/consultation', { [FORM]: id, step });
};
