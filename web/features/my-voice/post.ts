import { data } from 'react-router';
import { problemOf } from '../../../core/contract/index.js';
import { cityOf, type Surroundings } from '../../api/client.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, switchOf } from '../forms/form-fields.js';
import { PHOTO_SHOWN, photoProblemIn, photosIn } from '../photos/photo-fields.js';
import { addressOf, FIRST, FORM } from '../under-way/address.js';
import { CAREFUL_MINUTES, KEPT_MINUTES, type KeptForms } from '../under-way/kept-forms.js';
import { answersItself, sendOn } from '../under-way/send-on.js';
import { openWith, press } from './press.js';
import { reachIn } from './reach/reach.js';
import { SHOWN } from './shown.js';
import { unsentIn } from './talk/go-on.js';
import { takeTyped, typedUnder } from './typed/typed-after-end.js';
import { TYPED_KEY } from './typed/typed-key.js';
import { FROM_HOME } from './typed-at-home.js';
import { type OwnVoiceState, openVoiceOf } from './under-way.js';

interface Posted {
  readonly visit: Visit;
  readonly forms: KeptForms<OwnVoiceState>;
  readonly form: FormData;
  readonly context: Partial<Surroundings>;
}

/** The voice that number and secret open, with what was typed to it when its visit was over. */
const opened = async (
  visit: Visit,
  forms: KeptForms<OwnVoiceState>,
  typed: string,
  prefix: string,
): Promise<OwnVoiceState> => {
  const state = await openWith(visit, typed, prefix);
  const fields = state.isOpen ? await takeTyped(forms, state) : undefined;
  return fields ? { ...state, fields } : state;
};

/** Answers a POST of "my voice" with the address at which it is shown. Number and secret stand in no address. */
export const postOwnVoice = async ({ visit, forms, form, context }: Posted) => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const switched = switchOf(intent, visit, true);
  // Scripts and older pages send the secret in a field of its own.
  const typed = `${field('receipt')} ${field('secret')}`.trim();
  const untouched: OwnVoiceState = { receipt: '', secret: '', typed };
  const itself = (state: OwnVoiceState) => {
    answersItself({ context });
    return data(state, {
      status: state.problem?.status ?? 200,
      headers: { ...switched?.headers, 'cache-control': 'no-store' },
    });
  };
  const lies = typedUnder(forms, field(TYPED_KEY));
  // Without cookies a voice could not stay open: the page says so, with what was typed. Home gives nobody a cookie, so what
  // is typed there brings the first one; so does what was typed to a voice, whose cookie may have ended.
  if (!forms.opens && !field(FROM_HOME) && !lies) return itself(untouched);

  const kept = await forms.named?.read().catch(() => undefined);
  const unsent = unsentIn(field);
  const fields = unsent ?? kept?.fields;
  const photoProblem = photoProblemIn(form);
  // A page that shows the field says which photos stay; one that does not keeps them.
  const photos = form.has(PHOTO_SHOWN) ? photosIn(form) : kept?.photos;
  const reach = form.has('contact.name') ? reachIn(field) : kept?.reach;
  const typedOn = kept && { ...kept, ...(fields ? { fields } : {}), photos, reach };
  // The page on which a button was pressed may have shown the words: they stay shown on the next.
  const before = typedOn?.careful ? { ...typedOn, isShown: field(SHOWN) !== '' } : typedOn;
  if (intent === 'close') {
    await Promise.all([forms.named?.drop(), openVoiceOf(forms)?.drop()]);
    return sendOn(addressOf(visit, '/my-voice', {}));
  }
  // What was typed opens another voice; a page that shows one has no such fields.
  const isTyped = form.has('receipt');
  const named = before?.isOpen && isTyped ? undefined : forms.named;
  const { form: next, headers } = named ? { form: named, headers: {} } : forms.begin();
  const at = addressOf(visit, '/my-voice', { [FORM]: next.id, [FIRST]: forms.opens ? '' : '1' });
  const onward = { ...switched?.headers, ...headers };
  const isOver = lies !== undefined && !before?.isOpen;
  // The visit is over: what was typed waits for whoever has number and secret of that voice.
  if (isOver && unsent && !(await lies.keep(unsent, field(SHOWN) ? CAREFUL_MINUTES : KEPT_MINUTES)))
    return itself({ ...untouched, problem: problemOf('unavailable') });
  /** What was chosen and could not be taken is told before anything is sent without it. */
  const pressed = (open: OwnVoiceState): OwnVoiceState | Promise<OwnVoiceState> =>
    photoProblem
      ? { ...open, problem: photoProblem }
      : switched
        ? open
        : press(visit, open, intent, field);
  const state = isTyped
    ? switched
      ? untouched
      : await opened(visit, forms, typed, cityOf(context).receiptPrefix)
    : isOver
      ? { receipt: '', secret: '', isUnsent: unsent !== undefined }
      : before && (await pressed(before));
  if (!state) return sendOn(at, onward);
  const minutes = state.careful ? CAREFUL_MINUTES : KEPT_MINUTES;
  if (!(await next.keep(state, minutes))) return itself(state);
  if (state.isOpen && !state.careful) await openVoiceOf(forms)?.keep({ form: next.id });
  return sendOn(at, onward);
};
