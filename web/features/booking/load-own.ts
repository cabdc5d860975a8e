import { type OwnBooking, readBooking } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import type { KeptForms } from '../under-way/kept-forms.js';
import type { BookingState } from './under-way.js';

export interface OwnView {
  readonly state: BookingState;
  readonly booking?: OwnBooking;
}

/** The booking that is open in this visit; without one the form that asks for its number and secret. */
export const loadOwn = async (visit: Visit, forms: KeptForms<BookingState>): Promise<OwnView> => {
  const state = (await forms.named?.read()) ?? {};
  const { receipt, secret } = state;
  if (!receipt || !secret) return { state };
  const read = await visit.send(readBooking, { params: { receipt }, secret });
  return read.ok ? { state, booking: read.data } : { state: { ...state, problem: read.problem } };
};
