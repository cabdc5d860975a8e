import { Link } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { StatusChip } from '../../../ui/StatusChip.js';
import { Written } from '../../../ui/voice/Written.js';
import { DueChip } from '../DueChip.js';
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

/** States that every list but that of all voices holds anyway: their name would say nothing. */
const USUAL: readonly RowView['status'][] = ['routed', 'received'];

/** One voice of the list. The link is its first words; the whole row can be pressed. */
export const VoiceRow = ({ row, href, current, withSection }: VoiceRowProps) => {
  const { say, show } = useDeskWords();
  const topicName = useTopicName();
  const more = [
    ...(USUAL.includes(row.status) ? [] : [{ id: 'state', text: say(`state.${row.status}`) }]),
    ...(row.asked ? [{ id: 'asked', text: say('list.asked', { date: row.asked }) }] : []),
    ...(row.sends ? [{ id: 'sends', text: say('list.sends', { date: row.sends }) }] : []),
    ...(row.undelivered ? [{ id: 'undelivered', text: say('list.undelivered') }] : []),
    ...row.foundIn.flatMap((part) =>
      part === 'words' ? [] : [{ id: part, text: say(`list.foundIn.${part}`) }],
    ),
    ...(row.copies > 0 ? [{ id: 'copies', text: say('list.copies', { count: row.copies }) }] : []),
    ...(row.assignee
      ? [{ id: 'assignee', text: say('list.assignee', { name: row.assignee }) }]
      : []),
    ...(withSection
      ? [{ id: 'section', text: row.section ? show(row.section) : say('list.noSection') }]
      : []),
    ...(row.demo ? [{ id: 'demo', text: say('list.demo') }] : []),
    ...(row.measure ? [{ id: 'measure', text: row.measure }] : []),
  ];
  return (
    <li className="voice-row" data-current={current || undefined}>
      <Link to={href} data-row aria-current={current ? 'true' : undefined}>
        {row.excerpt ? (
          <Written lang={row.lang}>{row.excerpt}</Written>
        ) : (
          say(row.status === 'withdrawn' ? 'list.closed' : 'list.hidden')
        )}
      </Link>
      <p className="voice-row-facts">
        {row.news ? <StatusChip tone="wait">{say('list.news')}</StatusChip> : null}
        {row.stepLate ? <StatusChip tone="wait">{say('list.stepLate')}</StatusChip> : null}
        <span className="voice-row-more">
          <UrgencyChips urgency={row.urgency} />
          <span>{row.topic ? topicName(row.topic) : say(`kind.${row.kind}`)}</span>
          {row.language === null ? null : (
            <span className="voice-row-language">{row.language || say('form.otherLanguage')}</span>
          )}
          {more.map(({ id, text }) => (
            <span key={id}>{text}</span>
          ))}
        </span>
        <span className="visually-hidden" translate="no">
          {row.receipt}
        </span>
        <span className="voice-row-date">
          {row.due && row.due.tone !== 'plain' ? <DueChip due={row.due} /> : row.received}
        </span>
      </p>
    </li>
  );
};
