import { Link } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Written } from '../../../../ui/voice/Written.js';
import { useTo } from '../../../site/address.js';
import { FactLine } from '../../FactLine.js';
import { searchOf } from '../../inbox/inbox-filter.js';
import { useDesk } from '../../use-desk.js';
import type { AlikeView } from './present-alike.js';

/** Shown at once; the rest is one tap away. */
const AT_ONCE = 3;

const AlikeRow = ({ voice }: { readonly voice: AlikeView }) => {
  const { say, show } = useDeskWords();
  const to = useTo();
  const { filter } = useDesk();
  return (
    <li className="alike-row">
      <Link to={to(`/staff/voices/${voice.id}${searchOf(filter)}`)}>
        {voice.excerpt ? <Written lang={voice.lang}>{voice.excerpt}</Written> : say('list.hidden')}
      </Link>
      <FactLine>
        <li>
          {voice.copy ? (
            <strong>{say('alike.copy')}</strong>
          ) : (
            say('alike.likeness', { percent: voice.percent })
          )}
        </li>
        <li>{say(`state.${voice.status}`)}</li>
        <li>{voice.section ? show(voice.section) : say('list.noSection')}</li>
        <li>{voice.received}</li>
        <li translate="no">{voice.receipt}</li>
      </FactLine>
    </li>
  );
};

/** Voices that say much the same, in any language; nothing where there are none. */
export const Alike = ({ alike }: { readonly alike: readonly AlikeView[] }) => {
  const { say, plain } = useDeskWords();
  const rows = (some: readonly AlikeView[]) => (
    <ul className="alike-list">
      {some.map((voice) => (
        <AlikeRow key={voice.id} voice={voice} />
      ))}
    </ul>
  );
  const rest = alike.slice(AT_ONCE);
  if (alike.length === 0) return null;
  return (
    <section className="alike" aria-label={plain('alike.title')}>
      {rows(alike.slice(0, AT_ONCE))}
      {rest.length > 0 ? (
        <details>
          <summary>{say('alike.more', { count: rest.length })}</summary>
          {rows(rest)}
        </details>
      ) : null}
    </section>
  );
};
