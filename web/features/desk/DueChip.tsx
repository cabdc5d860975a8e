import { useDeskWords } from '../../i18n/desk-words.js';
import { StatusChip } from '../../ui/StatusChip.js';
import type { DueView } from './dates.js';

interface DueChipProps {
  readonly due: DueView;
  /** With the date itself, where there is room. */
  readonly full?: boolean;
}

/** How much time is left: the one colour of the desk, and always in words too. */
export const DueChip = ({ due, full = false }: DueChipProps) => {
  const { say } = useDeskWords();
  const left = say(`due.${due.text}`, { count: due.days });
  return (
    <StatusChip tone={due.tone}>
      {full && due.text !== 'waiting' ? (
        <span>
          <span className="due-date">{say('due.until', { date: due.until })} </span>
          <strong>{left}</strong>
        </span>
      ) : (
        left
      )}
    </StatusChip>
  );
};
