import type { ReactNode } from 'react';
import {
  DECLINE_REASONS,
  isolated,
  STATUSES,
  UNDELIVERED,
} from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import type { HistoryView } from './history-lines.js';

/** Everything that happened to a voice, newest first. */
export const History = ({ lines }: { readonly lines: readonly HistoryView[] }) => {
  const { say, show, plain } = useDeskWords();
  const stateName = (code: string): ReactNode => {
    const status = STATUSES.find((one) => one === code);
    return status ? say(`state.${status}`) : code;
  };
  const reasonText = (reason: string): string => {
    const code = DECLINE_REASONS.find((one) => one === reason);
    if (code) return plain(`act.decline.${code}`);
    const why = UNDELIVERED.find((one) => one === reason);
    return why ? plain(`undelivered.why.${why}`) : isolated(reason);
  };
  return (
    <section aria-label={plain('history.title')}>
      <ol className="timeline">
        {lines.map((line) => (
          <li key={line.id}>
            <p className="timeline-when">
              {line.at} · {line.who === 'staff' ? line.name : say(`history.${line.who}`)}
            </p>
            <p>{say(`history.${line.verb}`, { verb: line.recorded })}</p>
            {line.sections ? (
              <p className="timeline-move">
                {line.sections[0]
                  ? say('history.move', { from: line.sections[0], to: line.sections[1] })
                  : show(line.sections[1])}
              </p>
            ) : null}
            {line.states ? (
              <p className="timeline-move">
                {line.states[0] ? <>{stateName(line.states[0])} → </> : null}
                {stateName(line.states[1])}
              </p>
            ) : null}
            {line.reason ? (
              <p className="timeline-move">
                {say('history.reason', { reason: reasonText(line.reason) })}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
