import { type LoaderFunctionArgs, redirect } from 'react-router';
import { readMe } from '../../../../../core/contract/index.js';
import { type Visit, visitOf } from '../../../../api/visit.js';
import { FORM } from '../../../under-way/address.js';
import { CAREFUL_MINUTES, keptForms } from '../../../under-way/kept-forms.js';
import { signInPath } from '../../desk-visit.js';
import { fieldsOfPosted } from './form-fields.js';
import { WHO } from './who.js';

/** What came when the session was over, sealed under a cookie of this browser. */
interface Stopped {
  /** The id of the voice, or the name of the page, that has the form. */
  readonly place: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly at: number;
}

/** What stood in a form that was stopped so, and when. */
export type TypedBefore = Pick<Stopped, 'typed' | 'at'>;

/** Keeps what was posted and leads to sign in; undefined where it cannot be kept. Works without JavaScript. */
const keepToSignIn = async (
  args: LoaderFunctionArgs,
  visit: Visit,
  place: string,
  posted: FormData,
): Promise<Response | undefined> => {
  const { form, headers } = keptForms<Stopped>(args, visit, 'desk').begin();
  const kept = { place, typed: fieldsOfPosted(posted), at: Date.now() };
  const isKept = await form.keep(kept, CAREFUL_MINUTES);
  return isKept
    ? redirect(signInPath(visit, args.request, { [FORM]: form.id }), { headers })
    : undefined;
};

/** Does what a form was posted for; where that leads to the sign-in, what was posted is kept until its writer is back. */
export const orKeptToSignIn = async <T>(
  args: LoaderFunctionArgs,
  { place, posted }: { readonly place: string; readonly posted: FormData },
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    throw (await keepToSignIn(args, visitOf(args, { staff: true }), place, posted)) ?? thrown;
  }
};

/** A form as it was sent, for its writer alone, whoever else signs in here. */
export const keptThroughSignIn = async (
  args: LoaderFunctionArgs,
  visit: Visit,
  place: string,
): Promise<TypedBefore | undefined> => {
  const { named } = keptForms<Stopped>(args, visit, 'desk');
  const stopped = await named?.read().catch(() => undefined);
  if (stopped?.place !== place) return undefined;
  const me = await visit.ask(readMe);
  const { typed, at } = stopped;
  return typed[WHO] === me.id ? { typed, at } : undefined;
};
