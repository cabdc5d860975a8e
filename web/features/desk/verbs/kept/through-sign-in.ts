import { type LoaderFunctionArgs, redirect } from 'react-router';
import { readMe } from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { FORM } from '../../../under-way/address.js';
import { CAREFUL_MINUTES, keptForms } from '../../../under-way/kept-forms.js';
import { signInPath } from '../../desk-visit.js';
import type { VerbState } from '../verbs.js';

/** In a form of the desk: who had it open. */
export const WHO = 'who';

/** What came when the session was over, sealed under a cookie of this browser. */
interface Stopped {
  readonly voice: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly at: number;
}

/** Keeps what was posted and leads to sign in; undefined where it cannot be kept. Works without JavaScript. */
export const keepToSignIn = async (
  args: LoaderFunctionArgs,
  visit: Visit,
  voice: string,
  posted: FormData,
): Promise<Response | undefined> => {
  const { form, headers } = keptForms<Stopped>(args, visit, 'desk').begin();
  const typed = Object.fromEntries(
    [...posted].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const isKept = await form.keep({ voice, typed, at: Date.now() }, CAREFUL_MINUTES);
  return isKept
    ? redirect(signInPath(visit, args.request, { [FORM]: form.id }), { headers })
    : undefined;
};

/** A form as it was sent, as if it had been refused without a fault: for its writer alone, whoever else signs in here. */
export const keptThroughSignIn = async (
  args: LoaderFunctionArgs,
  visit: Visit,
  voice: string,
): Promise<VerbState | undefined> => {
  const { named } = keptForms<Stopped>(args, visit, 'desk');
  const stopped = await named?.read().catch(() => undefined);
  if (stopped?.voice !== voice) return undefined;
  const me = await visit.ask(readMe);
  const { typed, at } = stopped;
  return typed[WHO] === me.id ? { verb: 'refresh', typed, at } : undefined;
};
