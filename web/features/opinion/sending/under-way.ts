import type { Problem } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import type { IssuedReceipt } from '../../receipt/issued-receipt.js';
import { addressOf, CLOSED, FORM } from '../../under-way/address.js';
import { KEPT_MINUTES, type KeptForms } from '../../under-way/kept-forms.js';
import { sendTo } from '../../under-way/send-on.js';
import type { Help } from '../help.js';
import type { OpinionValues } from '../values.js';

/** What is kept of an opinion that one writes, and of the one that was sent with this form. */
export interface OpinionState {
  /** What stands in the form; nothing once it was sent. */
  readonly values?: OpinionValues;
  readonly problem?: Problem;
  readonly help?: Help;
  readonly sent?: IssuedReceipt;
}

interface Opened {
  readonly state: OpinionState;
  /** False for a browser that takes no cookies: then the form carries everything itself. */
  readonly isKept: boolean;
  /** This is a new form in the place of one that is closed. */
  readonly isAnew: boolean;
}

/** The form that the address names, or sends on to a new one. */
export const openOpinion = async (
  visit: Pick<Visit, 'url' | 'locale'>,
  { opens, named, begin }: KeptForms<OpinionState>,
): Promise<Opened> => {
  const { searchParams } = visit.url;
  const isAnew = searchParams.has(CLOSED);
  const state = await named?.read();
  if (named && (state || named.age < KEPT_MINUTES))
    return { state: state ?? {}, isKept: true, isAnew };
  // It came back without the cookie: it takes none.
  if (!opens && isAnew) return { state: {}, isKept: false, isAnew: false };
  const { form, headers } = begin();
  const closed = searchParams.has(FORM) ? '1' : undefined;
  const address = addressOf(visit, '/opinion', { [FORM]: form.id, [CLOSED]: closed }, [
    'measure',
    'about',
  ]);
  throw sendTo(address, headers);
};
