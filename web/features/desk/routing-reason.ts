import type { StaffSubmission } from '../../../core/contract/index.js';
import type { SectionChoice } from './done.js';

type WhyKey =
  | 'owner'
  | 'inherited'
  | 'topic'
  | 'person'
  | 'personFrom'
  | 'nothing_chosen'
  | 'no_owner'
  | 'no_desk'
  | 'unknown';

/** Why a voice is where it is: the sentence and what to fill in. */
export interface WhyView {
  readonly key: WhyKey;
  readonly vars: Readonly<Record<string, string>>;
  readonly topic?: string | undefined;
  readonly note?: string | undefined;
}

/** A field of an audit line's detail, if it is a text. */
export const detailOf = (detail: Readonly<Record<string, unknown>>, name: string): string => {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
};

export const whyOf = (
  { reason, section, history }: StaffSubmission,
  sections: readonly SectionChoice[],
): WhyView => {
  const name = section?.name ?? '';
  switch (reason?.rule) {
    case 'owner': {
      const { node = '', chosen = node } = reason;
      const key = node === chosen ? 'owner' : 'inherited';
      return { key, vars: { node, chosen, section: name } };
    }
    case 'topic':
      return { key: 'topic', vars: { section: name }, topic: reason.topic };
    case 'person': {
      const last = history.findLast(({ verb }) => verb === 'reassign');
      const code = last ? detailOf(last.detail, 'fromSection') : '';
      const from = sections.find((one) => one.code === code)?.name ?? code;
      const vars = { name: last?.actor ?? '', from };
      return { key: from ? 'personFrom' : 'person', vars, note: reason.note };
    }
    case 'none':
      return { key: reason.why ?? 'unknown', vars: { chosen: reason.chosen ?? '' } };
    default:
      return { key: 'unknown', vars: {} };
  }
};
