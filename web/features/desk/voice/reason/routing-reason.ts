import type {
  ReasonBy,
  SectionChoice,
  StaffSubmission,
} from '../../../../../core/contract/index.js';

type ReasonKey =
  | 'owner'
  | 'inherited'
  | 'topic'
  | 'danger'
  | 'copy'
  | 'words'
  | 'wordsBeside'
  | 'person'
  | 'personFrom'
  | 'personProposal'
  | ReasonBy<'none'>['why']
  | 'unknown';

/** Why a voice is where it is: the sentence and what to fill in. */
export interface RoutingReasonView {
  readonly key: ReasonKey;
  readonly vars: Readonly<Record<string, string>>;
  readonly topic?: string | undefined;
  readonly note?: string | undefined;
  /** The measure that was guessed; its title is looked up where the page has the plan. */
  readonly measure?: string | undefined;
  /** The words of the voice that spoke for the guess. */
  readonly words?: readonly string[] | undefined;
}

type Asked = Pick<StaffSubmission, 'reason' | 'section' | 'history'>;

/** A field of an audit line's detail, if it is a text. */
export const detailOf = (detail: Readonly<Record<string, unknown>>, name: string): string => {
  const value = detail[name];
  return typeof value === 'string' ? value : '';
};

/** The newest time that a person gave the voice to a section, by hand or as proposed. */
const handed = ({ history }: Asked) =>
  history.findLast(
    ({ verb, actorKind }) => verb === 'reassign' || (verb === 'route' && actorKind === 'staff'),
  );

const byPerson = (
  voice: Asked,
  { note }: ReasonBy<'person'>,
  sections: readonly SectionChoice[],
): RoutingReasonView => {
  const last = handed(voice);
  const name = last?.actor ?? '';
  if (last?.verb === 'route') return { key: 'personProposal', vars: { name } };
  const code = last ? detailOf(last.detail, 'fromSection') : '';
  const from = sections.find((one) => one.code === code)?.name ?? code;
  return { key: from ? 'personFrom' : 'person', vars: { name, from }, note };
};

const byWords = (
  { guess }: ReasonBy<'words'>,
  section: string,
  sections: readonly SectionChoice[],
): RoutingReasonView => {
  const vars = { section, percent: `${Math.round(guess.score * 100)}` };
  // What is no measure's matter is guessed by the section that answers for it.
  return sections.some(({ code }) => code === guess.about)
    ? { key: 'wordsBeside', vars, words: guess.words }
    : { key: 'words', vars, measure: guess.about, words: guess.words };
};

export const routingReasonView = (
  voice: Asked,
  sections: readonly SectionChoice[],
): RoutingReasonView => {
  const { reason } = voice;
  const section = voice.section?.name ?? '';
  switch (reason?.rule) {
    case 'owner': {
      const { node, chosen } = reason;
      return { key: node === chosen ? 'owner' : 'inherited', vars: { node, chosen, section } };
    }
    case 'topic':
      return { key: 'topic', vars: { section }, topic: reason.topic };
    case 'danger':
      return { key: 'danger', vars: { section }, topic: reason.topic };
    case 'copy':
      return { key: 'copy', vars: { section } };
    case 'words':
      return byWords(reason, section, sections);
    case 'person':
      return byPerson(voice, reason, sections);
    case 'none':
      return { key: reason.why, vars: { chosen: reason.chosen ?? '' } };
    default:
      return { key: 'unknown', vars: {} };
  }
};
