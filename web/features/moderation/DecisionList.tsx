import type { ModerationLog } from '../../../core/contract/index.js';
import { formatMonth } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';

/** The decisions, the newest first: each what was decided, why, by whom, and what came of an objection. */
export const DecisionList = ({ items }: Pick<ModerationLog, 'items'>) => {
  const { say, show, locale } = useWords();
  return (
    <ol className="ruled" aria-labelledby="decisions">
      {items.map(({ month, act, reason, section, appeal }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: decisions have no name of their own and never move
        <li key={i}>
          <p>
            <strong>{say(`moderation.acts.${act}`)}</strong> · {formatMonth(month, locale)} ·{' '}
            {section ? show(section.name) : say('moderation.noSection')}
          </p>
          {act === 'decline' ? (
            <p>{say(`moderation.declinedReason.${reason}`)}</p>
          ) : (
            <>
              <p>{say(`moderationReason.${reason}`)}</p>
              <p className="small">
                {say('moderation.appeal')}: {say(`moderation.appeals.${appeal ?? 'none'}`)}
              </p>
            </>
          )}
        </li>
      ))}
    </ol>
  );
};
