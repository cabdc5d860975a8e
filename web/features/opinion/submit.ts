import { measureCode, measureOf, type Problem, submitVoice } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { askDangers } from '../emergency/ask.js';
import { fieldsOf, invalid, switchOf, TRAP } from '../forms/form-fields.js';
import { type IssuedReceipt, issuedReceipt, readIssuedReceipt } from '../receipt/issued-receipt.js';
import { askHelp } from './ask-help.js';
import type { Help } from './help.js';
import { bodyOf, type OpinionValues, valuesOf } from './values.js';

export type OpinionOutcome =
  | { readonly issued: IssuedReceipt }
  | { readonly values: OpinionValues; readonly problem?: Problem; readonly help?: Help };

export interface OpinionAnswer {
  readonly outcome: OpinionOutcome;
  readonly status: number;
  readonly headers?: Record<string, string>;
}

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
const send = async (visit: Visit, values: OpinionValues): Promise<OpinionAnswer> => {
  const body = bodyOf(values, visit.locale.tag);
  const [sent, dangers] = await Promise.all([
    visit.send(submitVoice, {
      body,
      headers: { 'idempotency-key': values.key },
    }),
    values.text.trim() ? askDangers(visit, 'opinion', values.text) : [],
  ]);
  return sent.ok
    ? {
        outcome: { issued: { ...issuedReceipt(sent.data, body.consentToPublish), dangers } },
        status: 201,
      }
    : {
        outcome: {
          values,
          problem: sent.problem,
          help: { danger: dangers, suggested: [], similar: [], unasked: true },
        },
        status: sent.problem.status,
      };
};

/** The measure that a suggestion's button stands for, if the intent is one. */
const suggestedMeasure = (intent: string): string | undefined => {
  const code = measureCode.safeParse(/^about:(.+)$/.exec(intent)?.[1]);
  return code.success ? measureOf(code.data) : undefined;
};

/** One POST of the opinion page: a switch in the header, help, a suggestion taken, or the voice itself. */
export const submitOpinion = async (visit: Visit, form: FormData): Promise<OpinionAnswer> => {
  const field = fieldsOf(form);
  const intent = field('intent');
  const switched = switchOf(intent);
  if (switched && field('receipt')) {
    const issued = await readIssuedReceipt(visit, form);
    return { outcome: { issued }, status: 200, ...switched };
  }
  const values = valuesOf(form);
  if (switched)
    return { outcome: { values, help: await unasked(visit, values) }, status: 200, ...switched };
  if (intent === 'look')
    return { outcome: { values, help: await askHelp(visit, values) }, status: 200 };
  const measure = suggestedMeasure(intent);
  if (measure) {
    const chosen = { ...values, measure };
    // Who has just chosen among suggestions is not asked again at once.
    const help = { ...(await askHelp(visit, chosen)), suggested: [], taken: true };
    return { outcome: { values: chosen, help }, status: 200 };
  }
  if (field(TRAP)) {
    const problem = invalid([{ path: 'trap', code: 'filled' }]);
    return { outcome: { values, problem }, status: 422 };
  }
  return send(visit, intent === 'send-as-new' ? { ...values, key: crypto.randomUUID() } : values);
};
