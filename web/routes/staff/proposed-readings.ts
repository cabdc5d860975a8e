import { type ActionFunctionArgs, redirect } from 'react-router';
import { proposeReadingsOf } from '../../../core/contract/index.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { fieldsOf, formOf } from '../../features/forms/form-fields.js';

export const loader = () => redirect('/');

/** A text that somebody is writing, with its readings; the editor asks for it. */
export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const field = fieldsOf(await formOf(args.request));
  const sent = await visit.send(proposeReadingsOf, { body: { text: field('text') } });
  return sent.ok
    ? Response.json({ read: sent.data.read }, { headers: { 'cache-control': 'no-store' } })
    : Response.json({}, { status: sent.problem.status });
};
