import type { Problem } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { askDangers } from '../emergency/ask.js';
import { fieldsOf, invalid, switchOf, TRAP } from '../forms/form-fields.js';
import { photoProblemIn, photosAfter } from '../photos/photo-fields.js';
import { issuedReceipt } from '../receipt/issued-receipt.js';
import { CAREFUL_MINUTES, KEPT_MINUTES, type KeptForms } from '../under-way/kept-forms.js';
import { sendOnce } from '../under-way/sent-once.js';
import { atFirstError, bodyOf, type FlowState, move } from './flow.js';
import { isVault, readTopics } from './topics.js';
import type { ConsultationState } from './under-way.js';

interface Sending {
  readonly form: FormData;
  readonly key: string;
  readonly forms?: KeptForms<ConsultationState>;
}

/**
 * One POST of the consultation, sent by `key`: a switch in the header, a step onward or back, or the sending.
 * Gives what the page shows then.
 */
export const submitConsultation = async (
  visit: Visit,
  state: FlowState,
  { form, key, forms }: Sending,
): Promise<ConsultationState> => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const vault = state.answers.topic !== '' && isVault(await readTopics(visit), state.answers.topic);
  const show = (flow: FlowState): ConsultationState => ({ flow, careful: vault });
  if (switchOf(intent, visit)) return show(state);
  const problem = photoProblemIn(form);
  // What was chosen and could not be taken is told before one goes on without it.
  if (problem && !vault) return show({ ...state, problem });
  if (field(TRAP)) return show({ ...state, problem: invalid([{ path: 'trap', code: 'filled' }]) });
  const moved = move(state, intent === 'send-as-new' ? 'send' : intent);
  if (moved) return show(moved);

  const body = bodyOf(state.answers, visit.locale.tag, vault);
  const mail = body.contact.email.trim() !== '';
  const [sent, dangers] = await Promise.all([
    sendOnce(visit, body, {
      key,
      minutes: vault ? CAREFUL_MINUTES : KEPT_MINUTES,
      forms: intent === 'send-as-new' ? undefined : forms,
    }),
    askDangers(visit, 'consultation', state.answers.text),
  ]);
  return sent.ok
    ? {
        sent: issuedReceipt(visit, sent.data, { consent: false, dangers, vault, mail }),
        careful: vault,
      }
    : show(atFirstError(withoutGone(state, sent.problem), sent.problem));
};

/** Photos that are over are chosen again. */
const withoutGone = (state: FlowState, problem: Problem): FlowState => ({
  ...state,
  answers: { ...state.answers, photos: photosAfter(state.answers.photos, problem) },
});
