import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { confirmAddress, lookAtAddressLink } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { fieldsOf, formOf, switchOf } from '../../../features/forms/form-fields.js';
import { sendOn } from '../../../features/under-way/send-on.js';
import { byLinkHeaders, tokenIn } from '../../../features/way-back/by-link.js';
import { ConfirmPage } from '../../../features/way-back/ConfirmPage.js';

const FORM = 'confirm-form';
export const handle = { form: { id: FORM, intent: 'confirm' } };
export const headers = byLinkHeaders;

/** Looking changes nothing. */
export const loader = (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  return visit.ask(lookAtAddressLink, { body: { token: tokenIn(visit) } });
};

/** The page again, by its own address: it then says that the address is confirmed, or that the link is over. */
export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  const intent = fieldsOf(await formOf(args.request))('intent');
  const switched = switchOf(intent, visit);
  const here = sendOn(visit.url.pathname + visit.url.search, {
    ...byLinkHeaders(),
    ...switched?.headers,
  });
  if (intent !== 'confirm') return here;
  const sent = await visit.send(confirmAddress, { body: { token: tokenIn(visit) } });
  return sent.ok || sent.problem.code === 'link_over'
    ? here
    : data({ problem: sent.problem }, { status: sent.problem.status });
};

export default function ConfirmRoute() {
  const link = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <ConfirmPage id={FORM} link={link} problem={answer?.problem} />;
}
