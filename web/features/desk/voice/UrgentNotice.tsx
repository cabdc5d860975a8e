import type { Danger } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';

/** Dialled as they stand, in every language. */
const NUMBERS = [
  { id: 'police', number: '110' },
  { id: 'ambulance', number: '119' },
] as const;
const CHILD_HELP = '189';

/** Of which danger a voice speaks, and what to do about it before anything else. */
export const UrgentNotice = ({ urgent }: { readonly urgent: readonly Danger[] }) => {
  const { say } = useDeskWords();
  return (
    <div className="notice" data-tone="alarm" role="note">
      <p className="notice-title">{say('urgent.now')}</p>
      <ul className="urgent-kinds">
        {urgent.map((kind) => (
          <li key={kind}>{say(`urgent.about.${kind}`)}</li>
        ))}
      </ul>
      <p>{say('urgent.call')}</p>
      <ul className="urgent-numbers">
        {NUMBERS.map(({ id, number }) => (
          <li key={id}>
            {say(`urgent.${id}`)} <a href={`tel:${number}`}>{number}</a>
          </li>
        ))}
        {urgent.includes('child') ? (
          <li>
            {say('urgent.childHelp')} <a href={`tel:${CHILD_HELP}`}>{CHILD_HELP}</a>
          </li>
        ) : null}
      </ul>
      <p className="small">{say('urgent.shown')}</p>
    </div>
  );
};
