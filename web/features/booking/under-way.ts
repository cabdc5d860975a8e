import type { Problem } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { type OwnVoiceState, openVoiceOf } from '../my-voice/under-way.js';
import { type KeptForms, keptForms } from '../under-way/kept-forms.js';
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
