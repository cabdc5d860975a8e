import { Link } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Written } from '../../../ui/voice/Written.js';
import { DueChip } from '../DueChip.js';
import { FactLine } from '../FactLine.js';
import { useTopicName } from '../use-topic-name.js';
import type { RowView } from './present-row.js';
import { UrgencyChips } from './UrgencyChips.js';

interface VoiceRowProps {
  readonly row: RowView;
  readonly href: string;
  readonly current: boolean;
  /** Where a person sees one section only, its name would say nothing. */
  readonly withSection: boolean;
}

/** One voice of the list. The link is its first words; the whole row can be pressed. */
export const VoiceRow = ({ row, href, current, withSection }: VoiceRowProps) => {
  const { say, show } = useDeskWords();
  const topicName = useTopicName();
  const facts = [
    { id: 'kind', text: row.topic ? topicName(row.topic) : say(`kind.${row.kind}`) },
    { id: 'language', text: row.language || say('form.otherLanguage') },
    ...(row.measure ? [{ id: 'measure', text: row.measure }] : []),
    ...(withSection
      ? [{ id: 'section', text: row.section ? show(row.section) : say('list.noSection') }]
      : []),
    ...(row.assignee
      ? [{ id: 'assignee', text: say('list.assignee', { name: row.assignee }) }]
      : []),
    ...(row.copies > 0 ? [{ id: 'copies', text: say('list.copies', { count: row.copies }) }] : []),
    ...(row.undelivered ? [{ id: 'undelivered', text: say('list.undelivered') }] : []),
    ...row.foundIn.flatMap((part) =>
      part === 'words' ? [] : [{ id: part, text: say(`list.foundIn.${part}`) }],
    ),
    ...(row.demo ? [{ id: 'demo', text: say('list.demo') }] : []),
  ];
  return (
    <li className="voice-row" data-current={current || undefined}>
      <p className="voice-row-top">
        <UrgencyChips urgency={row.urgency} />
        {row.due ? (
          <DueChip due={row.due} />
        ) : (
          <span className="voice-row-state">{say(`state.${row.status}`)}</span>
        )}
        {row.status === 'reopened' || row.status === 'needs_triage' ? (
          <span className="voice-row-state">{say(`state.${row.status}`)}</span>
        ) : null}
        <span className="voice-row-receipt" translate="no">
          {row.receipt}
        </span>
      </p>
      <Link to={href} data-row aria-current={current ? 'true' : undefined}>
        {row.excerpt ? (
          <Written lang={row.lang}>{row.excerpt}</Written>
        ) : (
          say(row.status === 'withdrawn' ? 'list.closed' : 'list.hidden')
        )}
      </Link>
      <FactLine>
        {facts.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </FactLine>
    </li>
  );
};
