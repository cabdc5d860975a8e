import type { QuestionnaireLine } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { useTo } from '../site/address.js';

/** What the city asks about a measure, and what one can ask of it: a door to each that is open now. */
export const FormDoors = ({ forms }: { readonly forms: readonly QuestionnaireLine[] }) => {
  const { say, show } = useWords();
  const to = useTo();
  if (forms.length === 0) return null;
  return (
    <section className="section">
      <h2>{say('ask.forMeasure')}</h2>
      {forms.map(({ code, title, lead, lang }) => (
        <div key={code} className="stack-tight" lang={lang}>
          <p>{show(lead)}</p>
          <p>
            <LinkButton kind="quiet" href={to(`/ask/${code}`)}>
              {show(title)}
            </LinkButton>
          </p>
        </div>
      ))}
    </section>
  );
};
