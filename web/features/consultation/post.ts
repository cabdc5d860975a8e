import { data } from 'react-router';
import type { Visit } from '../../api/visit.js';
import { fieldsOf, switchOf } from '../forms/form-fields.js';
import { CAREFUL_MINUTES, KEPT_MINUTES, type KeptForms } from '../under-way/kept-forms.js';
import { answersItself, sendOn } from '../under-way/send-on.js';
import { dangersOf } from './dangers.js';
import { readState } from './flow.js';
import { submitConsultation } from './submit.js';
import { beginning, type ConsultationState, pageOf } from './under-way.js';

interface Posted {
  readonly visit: Visit;
  readonly forms: KeptForms<ConsultationState>;
  readonly form: FormData;
  readonly context: object;
}

/**
 * Answers a POST of the consultation. What comes of it is kept and shown at an address of its own; where it cannot be
 * kept (no cookies, too long, no API) the page itself is the answer, with what was just written.
 */
export const postConsultation = async ({ visit, forms, form, context }: Posted) => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const switched = switchOf(intent, visit, true);
  const itself = async (state: ConsultationState) => {
    answersItself({ context });
    const answer = { ...state, dangers: await dangersOf(visit, state) };
    return data(answer, {
      status: state.sent ? 201 : (state.flow?.problem?.status ?? 200),
      headers: { ...switched?.headers, 'cache-control': 'no-store' },
    });
  };
  // Asked by `web/enhance` while somebody writes: nothing of it is kept.
  if (intent === 'look') return itself({ flow: { ...readState(form), step: 'text' } });
  // Without cookies nothing could be carried from page to page: the first one says so.
  if (!forms.opens) return itself({ flow: { ...readState(form), step: 'topic' } });

  const before = await forms.named?.read().catch(() => undefined);
  const isSent = before?.sent !== undefined && before.flow === undefined;
  // Pressed again, or a switch on the page that says "sent": there are no words to lose.
  if (forms.named && before && isSent && !form.has('text'))
    return sendOn(pageOf(visit, forms.named.id, before), switched?.headers);
  const isAnother = intent === 'send-as-new';
  const next = forms.named && !isAnother && !isSent ? forms.named : forms.begin().form;
  const state = await submitConsultation(
    visit,
    readState(form, before?.flow ?? beginning(visit, [])),
    {
      form,
      key: next.key,
      forms,
    },
  );
  const careful = state.careful || (before?.careful ?? false);
  const kept: ConsultationState = { ...state, careful };
  if (!(await next.keep(kept, careful ? CAREFUL_MINUTES : KEPT_MINUTES))) return itself(kept);
  return sendOn(pageOf(visit, next.id, kept), switched?.headers);
};
