import {
  type CounsellorView,
  findSlots,
  listCounsellors,
  type OutputOf,
  readBooking,
} from '../../../core/contract/index.js';
import { understood } from '../../api/understood.js';
import type { Visit } from '../../api/visit.js';
import type { KeptForms } from '../under-way/kept-forms.js';
import type { BookingState } from './under-way.js';

export interface SlotsView {
  readonly counsellor: CounsellorView;
  readonly place: string;
  readonly interpreter: string;
  readonly from: string;
  readonly found: OutputOf<typeof findSlots>;
  /** The booking that is moved to one of these. */
  readonly moving: boolean;
  /** Of one that is moved: its time now. */
  readonly now: { readonly place: string; readonly at: string } | undefined;
}

/** Counsellors to choose from, or the times of the one that the address names. */
export const loadSlots = async (
  visit: Visit,
  state: BookingState | undefined,
): Promise<{ readonly counsellors: readonly CounsellorView[]; readonly slots?: SlotsView }> => {
  const { items: counsellors } = await visit.ask(listCounsellors);
  const { searchParams } = visit.url;
  const { receipt, secret, moving = false } = state ?? {};
  const sent =
    moving && receipt && secret
      ? await visit.send(readBooking, { params: { receipt }, secret })
      : undefined;
  const own = sent?.ok && sent.data.state === 'booked' ? sent.data : undefined;
  const code = own?.kind ?? searchParams.get('kind');
  const counsellor = counsellors.find((one) => one.code === code);
  if (!counsellor) return { counsellors };
  const asked = searchParams.get('place') ?? own?.place;
  const place = counsellor.places.find((one) => one === asked) ?? counsellor.places[0] ?? '';
  const wanted = own ? (own.interpreter ?? '') : (searchParams.get('interpreter') ?? '');
  const interpreter =
    counsellor.interpreters.find(({ lang, places }) => lang === wanted && places.includes(place))
      ?.lang ?? '';
  const { from = '' } = understood(findSlots, {
    kind: counsellor.code,
    place,
    from: searchParams.get('from') ?? '',
  });
  const found = await visit.ask(findSlots, {
    query: { kind: counsellor.code, place, interpreter, from },
  });
  return {
    counsellors,
    slots: {
      counsellor,
      place,
      interpreter,
      from,
      found,
      moving: own !== undefined,
      now: own?.at && own.place ? { place: own.place, at: own.at } : undefined,
    },
  };
};

/** What is kept of the form that an address names. */
export const stateOf = (forms: KeptForms<BookingState>): Promise<BookingState | undefined> =>
  forms.named?.read() ?? Promise.resolve(undefined);
