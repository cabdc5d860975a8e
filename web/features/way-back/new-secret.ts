import { data } from 'react-router';
import { type Problem, renewSecrets } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, switchOf } from '../forms/form-fields.js';
import type { IssuedReceipt } from '../receipt/issued-receipt.js';
import { addressOf, FORM } from '../under-way/address.js';
import type { KeptForms } from '../under-way/kept-forms.js';
import { answersItself, sendOn } from '../under-way/send-on.js';
import { byLinkHeaders, tokenIn } from './by-link.js';

/** In the address of the page when its button was pressed and nothing was chosen. */
export const NONE = 'none';

type Renewed = Pick<IssuedReceipt, 'receipt' | 'secret'>;

/** What came of the link: kept for this visit only, like every receipt. */
export interface NewSecretState {
  readonly renewed?: readonly Renewed[];
  readonly problem?: Problem;
}

interface Posted {
  readonly visit: Visit;
  readonly forms: KeptForms<NewSecretState>;
  readonly form: FormData;
  readonly context: object;
}

/** Answers a POST of the page that a mail's link leads to. The new secrets stand in no address. */
export const postNewSecret = async ({ visit, forms, form, context }: Posted) => {
  const intent = fieldsOf(form)('intent');
  const headers = { ...byLinkHeaders(), ...switchOf(intent, visit)?.headers };
  const itself = (state: NewSecretState) => {
    answersItself({ context });
    return data(state, { status: state.problem?.status ?? 200, headers });
  };
  const here = visit.url.pathname + visit.url.search;
  if (intent !== 'renew') return sendOn(here, headers);
  const token = tokenIn(visit);
  const receipts = form.getAll('receipt').map(String);
  const sent = await visit.send(renewSecrets, { body: { token, receipts } });
  if (!sent.ok) {
    if (sent.problem.code === 'link_over') return sendOn(here, headers);
    if (sent.problem.code !== 'invalid') return itself({ problem: sent.problem });
    return sendOn(addressOf(visit, '/new-secret', { [NONE]: '1' }, ['t']), headers);
  }
  const state: NewSecretState = { renewed: sent.data.receipts };
  const { form: next } = forms.begin();
  // The link is used up: without cookies the answer itself is all there will ever be.
  if (!forms.opens || !(await next.keep(state))) return itself(state);
  return sendOn(addressOf(visit, '/new-secret', { [FORM]: next.id }), headers);
};
