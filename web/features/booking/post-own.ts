import { data } from 'react-router';
import {
  book,
  cancelBooking,
  type Problem,
  passOffer,
  problemOf,
  readBooking,
} from '../../../core/contract/index.js';
import { cityOf, type Surroundings } from '../../api/client.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, switchOf } from '../forms/form-fields.js';
import { receiptIn } from '../receipt/receipt-in.js';
import { addressOf, FORM } from '../under-way/address.js';
import { CAREFUL_MINUTES, KEPT_MINUTES, type KeptForms } from '../under-way/kept-forms.js';
import { answersItself, sendOn } from '../under-way/send-on.js';
import type { BookingState } from './under-way.js';

interface Posted {
  readonly visit: Visit;
  readonly forms: KeptForms<BookingState>;
  readonly form: FormData;
  readonly context: Partial<Surroundings>;
}
type Field = (name: string) => string;

/** What is typed to a booking, as it is kept while it is not sent. */
const TYPED = ['name', 'email', 'way', 'remind', 'childCare'] as const;
const typedIn = (field: Field) =>
  Object.fromEntries(TYPED.flatMap((name) => (field(name) ? [[name, field(name)]] : [])));

/** Opens a booking by whatever was typed or pasted; its number begins with one letter more than a voice's. */
const open = async (visit: Visit, typed: string, prefix: string): Promise<BookingState> => {
  const { receipt, secret } = receiptIn(typed, `${prefix}Y`);
  const kept = { typed: { receipt: typed } };
  if (!receipt || !secret) return { ...kept, problem: problemOf('receipt_unknown') };
  const read = await visit.send(readBooking, { params: { receipt }, secret });
  return read.ok ? { receipt, secret } : { ...kept, problem: read.problem };
};

/** What a button does with the booking that is open: what is kept then. */
const press = async (
  visit: Visit,
  state: BookingState,
  intent: string,
  field: Field,
): Promise<BookingState> => {
  const { receipt = '', secret = '' } = state;
  const own = { params: { receipt }, secret };
  const plain: BookingState = { receipt, secret, ...(state.tries ? { tries: state.tries } : {}) };
  const after = (
    sent: { ok: true } | { ok: false; problem: Problem },
    done: BookingState['done'],
  ): BookingState =>
    sent.ok
      ? { ...plain, ...(done ? { done } : {}) }
      : { ...plain, problem: sent.problem, typed: typedIn(field) };
  switch (intent) {
    case 'book': {
      const body = {
        name: field('name'),
        email: field('email'),
        remind: field('remind') !== '',
        childCare: field('childCare') !== '',
        ...(field('way') ? { way: field('way') as 'visit' } : {}),
      };
      return after(await visit.send(book, { ...own, body }), 'booked');
    }
    case 'pass':
      return after(await visit.send(passOffer, own), 'passed');
    case 'cancel':
      return { ...plain, asking: true };
    case 'cancel-confirm':
      return after(await visit.send(cancelBooking, own), 'cancelled');
    case 'move':
      return { ...plain, moving: true };
    default:
      return plain;
  }
};

/** Answers a POST of one's own booking with the address at which it is shown. Number and secret stand in no address. */
export const postOwn = async ({ visit, forms, form, context }: Posted) => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const switched = switchOf(intent, visit);
  const itself = (state: BookingState) => {
    answersItself({ context });
    return data(state, {
      status: state.problem?.status ?? 200,
      headers: { ...switched?.headers, 'cache-control': 'no-store' },
    });
  };
  const before = await forms.named?.read();
  if (!forms.opens) return itself({ typed: { receipt: field('receipt') } });
  if (intent === 'close') {
    await forms.named?.drop();
    return sendOn(addressOf(visit, '/my-booking', {}));
  }
  const { form: next, headers } =
    forms.named && before ? { form: forms.named, headers: {} } : forms.begin();
  const typed = `${field('receipt')} ${field('secret')}`.trim();
  const state = switched
    ? { ...before, typed: form.has('receipt') ? { receipt: typed } : typedIn(field) }
    : before?.receipt && !form.has('receipt')
      ? await press(visit, before, intent, field)
      : await open(visit, typed, cityOf(context).receiptPrefix);
  const minutes = field('careful') ? CAREFUL_MINUTES : KEPT_MINUTES;
  if (!(await next.keep(state, minutes))) return itself(state);
  return sendOn(addressOf(visit, state.moving ? '/booking' : '/my-booking', { [FORM]: next.id }), {
    ...switched?.headers,
    ...headers,
  });
};
