import {
  decideRule,
  type FigureRule,
  type Problem,
  readIndicator,
  readRules,
  stateRule,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { fieldsOf } from '../../../forms/form-fields.js';
import { momentOf } from '../../dates.js';

/** By which rule an indicator counts, all that was stated about it, and what it may count. */
export const loadRule = async (visit: Visit, code: string) => {
  const params = { code: code || '-' };
  const [{ name, lang, measure, unit, decimals }, rules] = await Promise.all([
    visit.ask(readIndicator, { params }),
    visit.ask(readRules, { params }),
  ]);
  return {
    ...{ code, name, lang, measure, unit, decimals },
    ...rules,
    items: rules.items.map((one) => ({ ...one, at: momentOf(one.at, visit.locale) })),
  };
};
export type RuleView = Awaited<ReturnType<typeof loadRule>>;

/** A press that was refused. */
export interface RuleState {
  readonly problem: Problem;
  readonly at: number;
}

/** A rule as the page sends it: what is counted, of which form and question, and the choices that were ticked. */
const ruleIn = (posted: FormData): FigureRule => {
  const field = fieldsOf(posted);
  const [form, question] = [field('form'), field('question')];
  switch (field('of')) {
    case 'share':
      return { of: 'share', form, question, values: posted.getAll('value').map(String) };
    case 'sum':
      return { of: 'sum', form, question };
    case 'answered':
      return { of: 'answered', form };
    case 'voices':
      return { of: 'voices', topic: field('topic') };
    case 'bookings':
      return { of: 'bookings' };
    default:
      return { of: 'answers', form };
  }
};

/** One press; undefined where it is done. */
export const actOnRule = async (
  visit: Visit,
  code: string,
  posted: FormData,
): Promise<RuleState | undefined> => {
  const field = fieldsOf(posted);
  const act = field('act');
  const sent =
    act === 'propose' || act === 'end'
      ? await visit.send(stateRule, {
          params: { code },
          body: { rule: act === 'end' ? null : ruleIn(posted) },
        })
      : await visit.send(decideRule, {
          params: { code, id: field('id') },
          body: { approve: act === 'approve' },
        });
  return sent.ok ? undefined : { problem: sent.problem, at: Date.now() };
};
