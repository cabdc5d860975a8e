import type { Problem } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { type OwnVoiceState, openVoiceOf } from '../my-voice/under-way.js';
import { addressOf, FIRST, FORM } from '../under-way/address.js';
import { type KeptForms, keptForms } from '../under-way/kept-forms.js';
import { sendTo } from '../under-way/send-on.js';
import { visitSecretOf } from '../under-way/visit-cookie.js';

/** What is kept of a booking under way: it is opened by this, so number and secret stand in no address. */
export interface BookingState {
  readonly receipt?: string;
  readonly secret?: string;
  /** What was chosen last, so that the same press again is the same choice. */
  readonly chosen?: string;
  /** How often something else was chosen: each choice has a key of its own. */
  readonly tries?: number;
  /** Another time is being looked for; the booked one stays until it is found. */
  readonly moving?: boolean;
  /** The time that was chosen went to somebody else. */
  readonly taken?: boolean;
  /** The page between "cancel" and its being done. */
  readonly asking?: boolean;
  readonly done?: 'booked' | 'moved' | 'cancelled' | 'passed';
  /** What was typed and is not sent yet, or was typed to open a booking. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly problem?: Problem | undefined;
}

/** The forms of both pages of a booking: choosing a time and one's own booking are one thing. */
export const bookingForms = (
  args: { readonly request: Request; readonly context: { readonly publicUrl?: string } },
  visit: Visit,
): KeptForms<BookingState> => keptForms<BookingState>(args, visit, 'booking');

type Asked = Pick<Visit, 'url' | 'locale'>;
type Forms = KeptForms<BookingState>;

/** In the address where the browser brought no cookie: nothing could be kept. */
export const NO_COOKIE = 'cookie';
/** What the address of the times says of them. */
export const CHOICE = ['kind', 'place', 'interpreter', 'from', 'voice'] as const;

/** Whether the browser should have brought the cookie by now, and has not. */
export const isUnopened = ({ url: { searchParams } }: Asked, { opens }: Forms): boolean =>
  !opens && (searchParams.has(NO_COOKIE) || searchParams.has(FIRST));

/** An address of another visit, or of one that was left by the exit: nothing may tell what stood there. */
export const closedAfterVisit = (visit: Asked, forms: Forms): void => {
  if (visit.url.searchParams.has(FORM) && !forms.named && !isUnopened(visit, forms))
    throw sendTo(addressOf(visit, '/closed', {}));
};

/**
 * Gives the page of times an address of this visit: a careful one is closed when that is over, and on any of them Back and
 * another choice gives the first one back.
 */
export const ofThisVisit = (visit: Asked, forms: Forms): void => {
  const isFirst = visit.url.searchParams.has(FIRST);
  const at = (named: Record<string, string | undefined>, headers = {}) =>
    sendTo(addressOf(visit, '/booking', named, CHOICE), headers);
  // The cookie has come back: the address need not ask for it any more.
  if (forms.named && isFirst) throw at({ [FORM]: forms.named.id });
  if (forms.named || isUnopened(visit, forms)) return;
  const { form, headers } = forms.begin();
  throw at({ [FORM]: form.id, [FIRST]: forms.opens ? undefined : '1' }, headers);
};

/**
 * The voice that is open in this visit, to which a booking may belong: never a careful one, which no other page may tell of.
 */
export const openVoiceIn = async (
  args: { readonly request: Request; readonly context: { readonly publicUrl?: string } },
  visit: Visit,
): Promise<{ readonly receipt: string; readonly secret: string } | undefined> => {
  const secret = visitSecretOf(args.request);
  if (!secret) return undefined;
  const forms = keptForms<OwnVoiceState>(args, visit, 'my-voice');
  const open = await openVoiceOf(forms)
    ?.read()
    .catch(() => undefined);
  const voice =
    open &&
    (await forms
      .under(secret, open.form)
      .read()
      .catch(() => undefined));
  return voice?.isOpen && !voice.careful
    ? { receipt: voice.receipt, secret: voice.secret }
    : undefined;
};
