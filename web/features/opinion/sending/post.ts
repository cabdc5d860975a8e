import { data } from 'react-router';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf, keyOf, switchOf } from '../../forms/form-fields.js';
import { addressOf, FORM } from '../../under-way/address.js';
import type { KeptForms } from '../../under-way/kept-forms.js';
import { answersItself, sendOn } from '../../under-way/send-on.js';
import { submitOpinion } from './submit.js';
import type { OpinionState } from './under-way.js';

interface Posted {
  readonly visit: Visit;
  readonly forms: KeptForms<OpinionState>;
  readonly form: FormData;
  readonly context: object;
}

/**
 * Answers a POST of the opinion page. What comes of it is kept and shown at an address of its own; where it cannot be
 * kept (no cookies, too long, no API) the page itself is the answer, so that nothing that was typed is lost.
 */
export const postOpinion = async ({ visit, forms, form, context }: Posted) => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const switched = switchOf(intent, visit);
  const itself = (state: OpinionState) => {
    answersItself({ context });
    return data(state, {
      status: state.sent ? 201 : (state.problem?.status ?? 200),
      headers: { ...switched?.headers, 'cache-control': 'no-store' },
    });
  };
  // Asked by `web/enhance` while somebody writes: nothing of it is kept.
  if (field('live')) return itself(await submitOpinion(visit, form, ''));

  const at = (path: string, id: string) => addressOf(visit, path, { [FORM]: id });
  const begun = forms.named ?? (forms.opens ? forms.begin().form : undefined);
  // A page that says "sent" has a header with switches too, and no words to keep.
  if (begun && switched && !form.has('text'))
    return sendOn(at('/opinion', begun.id), switched.headers);
  const before = await begun?.read().catch(() => undefined);
  const isAnother = intent === 'send-as-new';
  const next = begun && isAnother ? forms.begin().form : begun;
  const key = next?.key ?? keyOf(isAnother ? '' : field('key'));
  const state = await submitOpinion(visit, form, key, forms);
  const sent = state.sent ?? (isAnother ? undefined : before?.sent);
  if (!next || !(await next.keep(sent ? { ...state, sent } : state))) return itself(state);
  if (isAnother && before?.sent) await begun?.keep({ sent: before.sent });
  return sendOn(at(state.sent ? '/receipt' : '/opinion', next.id), switched?.headers);
};
