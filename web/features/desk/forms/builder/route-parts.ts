import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router';
import { cityOf } from '../../../../api/client.js';
import { plainIn } from '../../../../i18n/messages.server.js';
import { formOf } from '../../../forms/form-fields.js';
import { deskVisit } from '../../desk-visit.js';
import { keptThroughSignIn, orKeptToSignIn } from '../../verbs/kept/through-sign-in.js';
import { actOnBuilder } from './act-on-builder.js';
import { loadBuilder } from './load-builder.js';
import { stoppedBefore } from './state/builder-state.js';
import type { CommonWords } from './typed-outcome.js';

/** By what a form is kept whose session had ended: the page it stood on, in whatever language. */
const placeOf = ({ pathname }: URL): string => pathname.split('/').slice(2).join('/');

/** The loader of every page of the builder. */
export const builderLoader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const [view, kept] = await Promise.all([
    loadBuilder(visit, args.params.code ?? ''),
    keptThroughSignIn(args, visit, placeOf(visit.url)),
  ]);
  return { view, before: kept && stoppedBefore(kept) };
};

/** What choices are called that every form may have, as residents' pages call them. */
const commonWords =
  ({ context }: Pick<ActionFunctionArgs, 'context'>): CommonWords =>
  (tag, choice) =>
    plainIn(tag, cityOf(context))(choice === 'other' ? 'ask.other' : 'ask.noSay');

/** Their action: what was pressed is done, and the page is shown anew where `next` says. */
export const builderAction =
  (next: (posted: FormData, here: string) => string = (_, here) => here) =>
  async (args: ActionFunctionArgs) => {
    const visit = deskVisit(args);
    const posted = await formOf(args.request);
    const outcome = await orKeptToSignIn(args, { place: placeOf(visit.url), posted }, () =>
      actOnBuilder(visit, args.params.code ?? '', posted, commonWords(args)),
    );
    if (outcome) return data(outcome, { status: outcome.problem.status });
    return redirect(next(posted, visit.url.pathname));
  };
