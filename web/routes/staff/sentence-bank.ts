import type { LoaderFunctionArgs } from 'react-router';
import { readSentenceBank } from '../../../core/contract/index.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { presentSentences } from '../../features/desk/verbs/answer/sentences/present-sentences.js';

/** The city's sentences for the answer box, which asks for them once. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const bank = await visit.ask(readSentenceBank);
  return Response.json(presentSentences(bank, visit.locale), {
    headers: { 'cache-control': 'no-store' },
  });
};
