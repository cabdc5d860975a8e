import type { Given, Problem } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { LOCALES } from '../../i18n/registry.js';
import type { PersonalExcerpt } from '../personal/personal.js';
import type { IssuedReceipt } from '../receipt/issued-receipt.js';
import { addressOf, CLOSED, FORM } from '../under-way/address.js';
import { KEPT_MINUTES, type KeptForms } from '../under-way/kept-forms.js';
import { sendTo } from '../under-way/send-on.js';
import type { AskContactState } from './contact.js';

/** What is kept of a form that somebody answers. */
export interface AskState {
  readonly code?: string;
  /** The version that was begun: another that comes meanwhile is another form. */
  readonly version?: number;
  /** Nothing once it was sent. */
  readonly given?: Given;
  /** Photos that have arrived, by their tokens. */
  readonly photos?: readonly string[];
  /** The printed code as it was typed. */
  readonly printed?: string;
  /** How the sender can be reached. */
  readonly contact?: AskContactState;
  readonly problem?: Problem;
  /** What on this page may say who somebody is; pointed out once. */
  readonly personal?: readonly PersonalExcerpt[];
  readonly sent?: true;
  /** Where it became a voice: its receipt. */
  readonly issued?: IssuedReceipt;
}

interface Opened {
  readonly state: AskState;
  /** False for a browser that takes no cookies: then the page carries everything itself. */
  readonly isKept: boolean;
  /** This is a new form in the place of one that is closed. */
  readonly isAnew: boolean;
}

/** The parts of the address that stay from page to page. */
export const STAYS = ['at', 'code', 'counter'];

/**
 * At a counter: the language in which its device begins for each person (`?counter=ja`); undefined on people’s own devices.
 */
export const counterOf = ({ searchParams }: URL): string | undefined =>
  LOCALES.exact(searchParams.get('counter') ?? '')?.tag;

/** Where the next person at the counter begins. */
export const nextAtCounter = (code: string, tag: string): string =>
  `/${tag}/ask/${code}?counter=${tag}`;
/** Which page of the form, from 1. */
export const PAGE = 'p';

/** The form that the address names, or sends on to a new one. */
export const openAsk = async (
  visit: Pick<Visit, 'url' | 'locale'>,
  code: string,
  { opens, named, begin }: KeptForms<AskState>,
): Promise<Opened> => {
  const { searchParams } = visit.url;
  const isAnew = searchParams.has(CLOSED);
  const state = await named?.read();
  const isOther = state?.code !== undefined && state.code !== code;
  if (named && !isOther && (state || named.age < KEPT_MINUTES))
    return { state: state ?? {}, isKept: true, isAnew };
  // It came back without the cookie: it takes none.
  if (!opens && isAnew) return { state: {}, isKept: false, isAnew: false };
  const { form, headers } = begin();
  const closed = searchParams.has(FORM) ? '1' : undefined;
  throw sendTo(
    addressOf(visit, `/ask/${code}`, { [FORM]: form.id, [CLOSED]: closed }, STAYS),
    headers,
  );
};
