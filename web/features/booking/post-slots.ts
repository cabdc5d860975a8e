import {
  cancelBooking,
  holdSlot,
  moveBooking,
  type Problem,
  waitForSlot,
} from '../../../core/contract/index.js';
import type { Sent } from '../../api/client.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, invalid } from '../forms/form-fields.js';
import { addressOf, FORM } from '../under-way/address.js';
import {
  CAREFUL_MINUTES,
  KEPT_MINUTES,
  type KeptForm,
  type KeptForms,
} from '../under-way/kept-forms.js';
import { sendOn } from '../under-way/send-on.js';
import { type BookingState, CHOICE, NO_COOKIE } from './under-way.js';

interface Posted {
  readonly visit: Visit;
  readonly forms: KeptForms<BookingState>;
  readonly form: FormData;
  readonly voice: { readonly receipt: string; readonly secret: string } | undefined;
}
type Issued = Sent<{ readonly receipt: string; readonly secret: string }>;

/** `main 2026-12-03T13:20:00.000+09:00`, as the choices of the page are named. */
const slotIn = (value: string) => {
  const [place = '', at = ''] = value.split(' ');
  return place && at ? { place, at } : undefined;
};

const moved = async (visit: Visit, state: BookingState, value: string): Promise<BookingState> => {
  const slot = slotIn(value);
  const { receipt = '', secret = '' } = state;
  if (!slot) return { ...state, problem: invalid([{ path: 'slot', code: 'required' }]) };
  const sent = await visit.send(moveBooking, { params: { receipt }, secret, body: slot });
  if (sent.ok) return { receipt, secret, done: 'moved', ...triesOf(state) };
  return refused(state, sent.problem);
};

const triesOf = ({ tries }: BookingState) => (tries === undefined ? {} : { tries });

const refused = (state: BookingState, problem: Problem): BookingState => ({
  ...state,
  taken: problem.code === 'slot_taken',
  problem,
});

/** A new choice: what was held before in this form is given back, for one person needs one time. */
const chosen = async (
  visit: Visit,
  next: KeptForm<BookingState>,
  before: BookingState,
  value: string,
  ask: (key: string) => Promise<Issued>,
): Promise<BookingState> => {
  if (before.receipt && before.chosen === value) return { ...before, ...none };
  const tries = before.tries ?? 0;
  const sent = await ask(`${next.key}.${tries}`);
  if (!sent.ok) return { ...refused(before, sent.problem), tries: tries + 1 };
  if (before.receipt && before.secret && before.chosen)
    await visit.send(cancelBooking, {
      params: { receipt: before.receipt },
      secret: before.secret,
    });
  return { ...sent.data, chosen: value, tries: tries + 1 };
};
const none = { problem: undefined, taken: false, asking: false };

/** Answers a POST of the page of times with the booking, or with the same page and why not. */
export const postSlots = async ({ visit, forms, form, voice }: Posted) => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const here = (named: Record<string, string>) => addressOf(visit, '/booking', named, CHOICE);
  if (!forms.opens) return sendOn(here({ [NO_COOKIE]: '1' }));
  const { form: next, headers } = forms.named ? { form: forms.named, headers: {} } : forms.begin();
  const before: BookingState = (await forms.named?.read()) ?? {};
  const value = intent === 'wait' ? `wait ${field('waitPlace')}` : field('slot');
  const state =
    before.moving && intent !== 'wait'
      ? await moved(visit, before, value)
      : await choose(visit, { next, before, value, field, voice });
  const minutes = field('careful') ? CAREFUL_MINUTES : KEPT_MINUTES;
  if (!(await next.keep(state, minutes))) return sendOn(here({ [FORM]: next.id }), headers);
  return sendOn(
    state.problem
      ? here({ [FORM]: next.id })
      : addressOf(visit, '/my-booking', { [FORM]: next.id }),
    headers,
  );
};

interface Choosing {
  readonly next: KeptForm<BookingState>;
  readonly before: BookingState;
  readonly value: string;
  readonly field: (name: string) => string;
  readonly voice: Posted['voice'];
}

const choose = async (
  visit: Visit,
  { next, before, value, field, voice }: Choosing,
): Promise<BookingState> => {
  const isWaiting = value.startsWith('wait ');
  const slot = slotIn(value);
  if (!slot && !isWaiting)
    return { ...before, problem: invalid([{ path: 'slot', code: 'required' }]) };
  const wish = {
    kind: field('kind'),
    ...(field('interpreter') ? { interpreter: field('interpreter') } : {}),
    ...(field('voice') && voice ? { voice } : {}),
  };
  const typed = { email: field('email') };
  const state = await chosen(visit, next, before, value, (key) => {
    const headers = { 'idempotency-key': key };
    return slot && !isWaiting
      ? visit.send(holdSlot, { body: { ...wish, ...slot }, headers })
      : visit.send(waitForSlot, {
          body: {
            ...wish,
            ...(field('waitPlace') ? { place: field('waitPlace') } : {}),
            ...(typed.email ? { email: typed.email } : {}),
          },
          headers,
        });
  });
  return isWaiting && state.problem ? { ...state, typed } : state;
};
