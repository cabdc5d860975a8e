import { data } from 'react-router';
import { askWayBack, type Problem } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, invalid, switchOf, TRAP } from '../forms/form-fields.js';
import { addressOf, FORM } from '../under-way/address.js';
import { CAREFUL_MINUTES, type KeptForms } from '../under-way/kept-forms.js';
import { answersItself, sendOn } from '../under-way/send-on.js';

/** In the address of the page that says that a mail may be on its way. */
export const ASKED = 'asked';

/** What is kept of the page: an address that cannot be one, and what is wrong with it. */
export interface LostState {
  readonly email?: string;
  readonly problem?: Problem;
}

interface Posted {
  readonly visit: Visit;
  readonly forms: KeptForms<LostState>;
  readonly form: FormData;
  readonly context: object;
}

const ask = async (visit: Visit, form: FormData): Promise<Problem | undefined> => {
  const field = fieldsOf(form);
  if (field(TRAP)) return invalid([{ path: 'trap', code: 'filled' }]);
  const sent = await visit.send(askWayBack, { body: { email: field('email') } });
  return sent.ok ? undefined : sent.problem;
};

/** Answers a POST of the page for those who lost a receipt: with the same address whatever was found. */
export const postLost = async ({ visit, forms, form, context }: Posted) => {
  const field = fieldsOf(form);
  const switched = switchOf(field('intent'), visit);
  const problem = switched ? undefined : await ask(visit, form);
  if (!switched && !problem) {
    await forms.named?.drop();
    return sendOn(addressOf(visit, '/lost', { [ASKED]: '1' }));
  }
  // The page that says that a mail may come has a header with switches too.
  if (!form.has('email')) return sendOn(addressOf(visit, '/lost', {}, [ASKED]), switched?.headers);
  const state: LostState = { email: field('email'), ...(problem ? { problem } : {}) };
  const next = forms.named ?? (forms.opens ? forms.begin().form : undefined);
  if (next && (await next.keep(state, CAREFUL_MINUTES)))
    return sendOn(addressOf(visit, '/lost', { [FORM]: next.id }), switched?.headers);
  answersItself({ context });
  return data(state, {
    status: problem?.status ?? 200,
    headers: { ...switched?.headers, 'cache-control': 'no-store' },
  });
};
