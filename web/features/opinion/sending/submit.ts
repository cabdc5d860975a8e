import { measureCode, measureOf, type Problem } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { askDangers } from '../../emergency/ask.js';
import { fieldsOf, invalid, switchOf, TRAP } from '../../forms/form-fields.js';
import { photoProblemIn, photosAfter } from '../../photos/photo-fields.js';
import { issuedReceipt } from '../../receipt/issued-receipt.js';
import { KEPT_MINUTES, type KeptForms } from '../../under-way/kept-forms.js';
import { sendOnce } from '../../under-way/sent-once.js';
import { askHelp } from '../ask-help.js';
import type { Help } from '../help.js';
import { bodyOf, type OpinionValues, valuesOf } from '../values.js';
import type { OpinionState } from './under-way.js';

/** What must stand beside the words whatever else is shown: the numbers where they speak of danger. */
const unasked = async (visit: Visit, { text }: OpinionValues): Promise<Help> => ({
  danger: text.trim() ? await askDangers(visit, 'opinion', text) : [],
  suggested: [],
  similar: [],
  unasked: true,
});

/**
 * Sends an opinion. Nothing is checked here: the API knows what is wrong with the form and with what only the database
 * knows, and the page shows both at once.
 */
const send = async (
  visit: Visit,
  values: OpinionValues,
  forms: KeptForms<OpinionState> | undefined,
): Promise<OpinionState> => {
  const body = bodyOf(values, visit.locale.tag);
  const [sent, dangers] = await Promise.all([
    sendOnce(visit, body, { key: values.key, minutes: KEPT_MINUTES, forms }),
    values.text.trim() ? askDangers(visit, 'opinion', values.text) : [],
  ]);
  return sent.ok
    ? {
        sent: issuedReceipt(visit, sent.data, {
          consent: body.consentToPublish,
          dangers,
          mail: body.contact !== null,
        }),
      }
    : {
        values: { ...values, photos: photosAfter(values.photos, sent.problem) },
        problem: sent.problem,
        help: { danger: dangers, suggested: [], similar: [], unasked: true },
      };
};

/** The measure that a suggestion's button stands for, if the intent is one. */
const suggestedMeasure = (intent: string): string | undefined => {
  const code = measureCode.safeParse(/^about:(.+)$/.exec(intent)?.[1]);
  return code.success ? measureOf(code.data) : undefined;
};

/**
 * One POST of the opinion page, sent by `key` (or by the one that another tab of the visit sent the same words by): a switch in the header, help, a suggestion taken, or the voice itself.
 * Gives what the page shows then.
 */
export const submitOpinion = async (
  visit: Visit,
  form: FormData,
  key: string,
  forms?: KeptForms<OpinionState>,
): Promise<OpinionState> => {
  const problem = photoProblemIn(form);
  const state = await pressed(visit, form, key, problem, forms);
  return problem && !state.problem ? { ...state, problem } : state;
};

const pressed = async (
  visit: Visit,
  form: FormData,
  key: string,
  photoProblem: Problem | undefined,
  forms: KeptForms<OpinionState> | undefined,
): Promise<OpinionState> => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const values = { ...valuesOf(form), key };
  if (switchOf(intent, visit)) return { values, help: await unasked(visit, values) };
  if (intent === 'look') return { values, help: await askHelp(visit, values) };
  const measure = suggestedMeasure(intent);
  if (measure) {
    const chosen = { ...values, measure };
    // Who has just chosen among suggestions is not asked again at once.
    return {
      values: chosen,
      help: { ...(await askHelp(visit, chosen)), suggested: [], taken: true },
    };
  }
  if (field(TRAP)) return { values, problem: invalid([{ path: 'trap', code: 'filled' }]) };
  // What was chosen and could not be taken is told before anything is sent without it.
  if (photoProblem) return { values, help: await unasked(visit, values) };
  return send(visit, values, intent === 'send-as-new' ? undefined : forms);
};
