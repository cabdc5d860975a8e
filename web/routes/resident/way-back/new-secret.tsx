import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { lookAtWayBack } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { formOf, invalid } from '../../../features/forms/form-fields.js';
import { keptForms } from '../../../features/under-way/kept-forms.js';
import { byLinkHeaders, tokenIn } from '../../../features/way-back/by-link.js';
import { NewSecretPage } from '../../../features/way-back/NewSecretPage.js';
import { type NewSecretState, NONE, postNewSecret } from '../../../features/way-back/new-secret.js';
import { RenewedPage } from '../../../features/way-back/RenewedPage.js';

const FORM = 'new-secret-form';
export const handle = { form: { id: FORM, intent: 'renew' } };
export const headers = byLinkHeaders;

/** Looking changes nothing. The cookie comes with the form, so that it is there when its button is pressed. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const forms = keptForms<NewSecretState>(args, visit, 'new-secret');
  const kept = await forms.named?.read();
  const link = await visit.ask(lookAtWayBack, { body: { token: tokenIn(visit) } });
  const problem = visit.url.searchParams.has(NONE)
    ? invalid([{ path: 'receipts', code: 'required' }])
    : undefined;
  const shown = { renewed: kept?.renewed, link, problem };
  return data(shown, { headers: forms.begin().headers });
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  return postNewSecret({
    visit,
    forms: keptForms<NewSecretState>(args, visit, 'new-secret'),
    form: await formOf(args.request),
    context: args.context,
  });
};

export default function NewSecretRoute() {
  const { renewed: kept, link, problem } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const renewed = answer?.renewed ?? kept;
  return renewed ? (
    <RenewedPage id={FORM} renewed={renewed} />
  ) : (
    <NewSecretPage id={FORM} link={link} problem={answer?.problem ?? problem} />
  );
}
