import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router';
import { formOf } from '../../../forms/form-fields.js';
import { deskVisit } from '../../desk-visit.js';
import { actOnBuilder, loadBuilder } from './load-builder.js';

/** The loader of every page of the builder. */
export const builderLoader = (args: LoaderFunctionArgs) =>
  loadBuilder(deskVisit(args), args.params.code ?? '');

/** Their action: what was pressed is done, and the page is shown anew where `next` says. */
export const builderAction =
  (next: (posted: FormData, here: string) => string = (_, here) => here) =>
  async (args: ActionFunctionArgs) => {
    const visit = deskVisit(args);
    const posted = await formOf(args.request);
    const outcome = await actOnBuilder(visit, args.params.code ?? '', posted);
    if (outcome) return data(outcome, { status: outcome.problem.status });
    return redirect(next(posted, visit.url.pathname));
  };
