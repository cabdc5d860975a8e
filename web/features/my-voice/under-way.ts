import {
  markSeen,
  type OwnSubmission,
  type Problem,
  readOwnVoice,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { shownBy } from '../receipt/issued-receipt.js';
import { addressOf, CLOSED, FIRST, FORM, OTHER } from '../under-way/address.js';
import { AHEAD } from '../under-way/ahead.js';
import { CAREFUL_MINUTES, type KeptForm, type KeptForms } from '../under-way/kept-forms.js';
import { typedKeyOf } from '../under-way/seal.js';
import { sendTo } from '../under-way/send-on.js';
import { lastSaid } from './news/news.js';
import type { Reach } from './reach/reach.js';
import type { Unsent } from './talk/go-on.js';

/** What is kept of the page of one's own voice: how it was opened, and what was pressed last. */
export interface OwnVoiceState {
  readonly receipt: string;
  readonly secret: string;
  /** What stands in the field, as it was typed. */
  readonly typed?: string;
  /** Number and secret have opened a voice; else they are what was found in what was typed so far. */
  readonly isOpen?: boolean;
  readonly problem?: Problem;
  /** The page between "withdraw" and its being done. */
  readonly asking?: boolean;
  /** The voice was taken back just now (or before: pressing again is no error). */
  readonly withdrawn?: boolean;
  /** Consent to publication was taken back or given just now. */
  readonly consent?: 'withdrawn' | 'given';
  /** Consent to others' learning from it was taken back or given just now. */
  readonly sharing?: 'withdrawn' | 'given';
  /** An objection to the city's decision was sent just now. */
  readonly objected?: boolean;
  /** What was typed to go on with, and is not sent yet. */
  readonly fields?: Unsent | undefined;
  /** Photos that have arrived for the next message, by their tokens. */
  readonly photos?: readonly string[] | undefined;
  /** How to be reached from now on, as typed and not sent yet. */
  readonly reach?: Reach | undefined;
  /** An older part of the conversation is shown: what came before this message. */
  readonly before?: string;
  /** A button was pressed when the visit was over; true where something was typed, which waits for number and secret. */
  readonly isUnsent?: boolean;
  /** How far its sender had read when this visit opened it; empty: nothing yet. */
  readonly seenBefore?: string;
  /** What of the conversation was done just now. */
  readonly told?: 'message' | 'unclear' | 'edited' | 'solved' | 'reached' | 'addressed' | 'contact';
  /** It is one for counsellors only: nothing of it is readable until `isShown`. */
  readonly careful?: boolean;
  /** For the one page that comes next. What its buttons send says that it was readable there (`SHOWN`). */
  readonly isShown?: boolean;
}

/** Which form of this visit has a voice open: so it stays open while one moves about. */
interface OpenVoice {
  readonly form: string;
}
const OPEN = 'open';

/** The place of a visit that names its open voice. */
export const openVoiceOf = (forms: KeptForms<OwnVoiceState>): KeptForm<OpenVoice> | undefined =>
  forms.fixed(OPEN) as KeptForm<OpenVoice> | undefined;

export interface Opened {
  readonly state: OwnVoiceState;
  readonly found?: OwnSubmission;
  /** By which what is typed to it finds its way back when the visit is over. */
  readonly typedKey?: string;
  /** What was open here is closed. */
  readonly isClosed?: boolean;
  /** The browser takes no cookies. */
  readonly needsCookie?: boolean;
}

/** Asked by `web/enhance` on the way to a page that it goes to next. */
const isAhead = ({ headers }: Request): boolean => headers.has(AHEAD);

/** Whether a browser says that somebody came by hand: a new tab, a restored session, a link elsewhere. */
const isByHand = ({ headers }: Request): boolean =>
  ![null, 'same-origin'].includes(headers.get('sec-fetch-site'));

/**
 * What of a careful voice is readable: its words are for the one page after the press, and whoever opens the address again
 * finds them hidden.
 */
const shownOnce = async (
  state: OwnVoiceState,
  forms: KeptForms<OwnVoiceState>,
  request: Request,
): Promise<OwnVoiceState> => {
  if (!state.careful || !state.isShown || isAhead(request)) return state;
  const hidden = { ...state, isShown: false };
  const isKept = await forms.named?.keep(hidden, CAREFUL_MINUTES);
  return isKept && !isByHand(request) ? state : hidden;
};

/** What is readable on the page that comes now is not new the next time. That nobody could note it keeps nobody from reading. */
const noteSeen = async (
  visit: Visit,
  state: OwnVoiceState,
  voice: OwnSubmission,
): Promise<void> => {
  const until = lastSaid(voice);
  const isReadable = !state.careful || state.isShown === true;
  if (!until || !isReadable || voice.messagesBefore) return;
  if (voice.seenUntil && Date.parse(voice.seenUntil) >= Date.parse(until)) return;
  await visit.send(markSeen, { ...shownBy(state), body: { until } });
};

const EMPTY: OwnVoiceState = { receipt: '', secret: '' };

/** The page that the address names; sends on to the voice that is open in this visit. */
export const openOwnVoice = async (
  visit: Visit,
  forms: KeptForms<OwnVoiceState>,
  request: Request,
): Promise<Opened> => {
  const { searchParams } = visit.url;
  const kept = await forms.named?.read();
  // Typed on the home page: the cookie has come back, or there will be none.
  if (searchParams.has(FIRST) && !forms.opens) return { state: EMPTY, needsCookie: true };
  if (searchParams.has(FIRST) && forms.named && kept) {
    if (kept.isOpen && !kept.careful) await openVoiceOf(forms)?.keep({ form: forms.named.id });
    throw sendTo(addressOf(visit, '/my-voice', { [FORM]: forms.named.id }));
  }
  const state = kept && (await shownOnce(kept, forms, request));
  if (state?.isOpen) {
    const query = state.before ? { before: state.before } : {};
    const read = await visit.send(readOwnVoice, { ...shownBy(state), query });
    if (read.ok) {
      if (!isAhead(request)) await noteSeen(visit, state, read.data);
      return { state, found: read.data, typedKey: typedKeyOf(state.receipt, state.secret) };
    }
    // What was taken back is told even when the voice cannot be read just now.
    return { state: state.withdrawn ? state : { ...state, problem: read.problem } };
  }
  if (state) return { state, isClosed: state.isUnsent !== undefined };
  // Of another visit, or after the exit: nothing may tell what stood here.
  if (searchParams.has(FORM) && !forms.named) throw sendTo(addressOf(visit, '/closed', {}));
  const open = await openVoiceOf(forms)?.read();
  if (open && !searchParams.has(FORM) && !searchParams.has(OTHER))
    throw sendTo(addressOf(visit, '/my-voice', { [FORM]: open.form }));
  return { state: EMPTY, isClosed: searchParams.has(FORM) || searchParams.has(CLOSED) };
};
