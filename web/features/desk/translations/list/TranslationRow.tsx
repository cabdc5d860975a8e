import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { StatusChip } from '../../../../ui/StatusChip.js';
import { Written } from '../../../../ui/voice/Written.js';
import { Origin } from '../Origin.js';
import { useLanguageName } from '../use-language-name.js';
import type { TranslationRow as Row } from './present-translations.js';

interface TranslationRowProps {
  readonly row: Row;
  readonly href: string;
}

/** One text of the work list. The link is its first words; the whole row can be pressed. */
export const TranslationRow = ({ row, href }: TranslationRowProps) => {
  const { say, show } = useDeskWords();
  const nameOf = useLanguageName();
  const { due } = row;
  return (
    <li className="voice-row">
      <Link to={href} data-row>
        {row.excerpt ? <Written lang={row.from.tag}>{row.excerpt}</Written> : say('list.hidden')}
      </Link>
      <p className="voice-row-facts">
        <span className="voice-row-more">
          <span>{say(`translation.kind.${row.kind}`)}</span>
          <span className="voice-row-language">
            {nameOf(row.from)} → {nameOf(row.into)}
          </span>
          <span>
            {say(
              `translation.state.${row.state === 'draft' && row.complete ? 'unchecked' : row.state}`,
            )}
          </span>
          {row.origin && row.origin !== 'person' ? (
            <span>
              <Origin origin={row.origin} engine={row.engine} />
            </span>
          ) : null}
          {row.translator ? (
            <span>{say('translation.translator', { name: row.translator })}</span>
          ) : null}
          {row.asked > 0 ? <span>{say('translation.asked', { n: row.asked })}</span> : null}
          {row.section ? <span>{show(row.section)}</span> : null}
          {row.demo ? <span>{say('list.demo')}</span> : null}
          <span translate="no">{row.receipt}</span>
        </span>
        {due ? (
          <span className="voice-row-date">
            <StatusChip tone={due.tone}>
              {due.late ? say('due.lateNow') : say('due.until', { date: due.day })}
            </StatusChip>
          </span>
        ) : null}
      </p>
    </li>
  );
};
