import type { QuestionnaireLine } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { useTo } from '../site/address.js';
import { OpenState } from './OpenState.js';

interface FormLinesProps {
  readonly forms: readonly QuestionnaireLine[];
  readonly level: 'h2' | 'h3';
}

/** Forms one after the other: what each is for, how long it takes, and where it begins. */
export const FormLines = ({ forms, level: Heading }: FormLinesProps) => {
  const { say, show } = useWords();
  const to = useTo();
  return forms.map((one) => (
    <section key={one.code} className="section" lang={one.lang}>
      <Heading>{show(one.title)}</Heading>
      <p>{show(one.lead)}</p>
      <p className="small">
        {say('ask.size', { questions: one.questions, minutes: one.minutes })} <OpenState of={one} />
      </p>
      <div className="actions">
        {one.state === 'open' ? (
          <LinkButton href={to(`/ask/${one.code}`)}>
            {say(one.becomes ? 'ask.open' : 'ask.start')}
          </LinkButton>
        ) : null}
        {one.results === 'public' && one.state !== 'soon' ? (
          <LinkButton kind="quiet" href={to(`/ask/${one.code}/results`)}>
            {say('ask.results')}
          </LinkButton>
        ) : null}
      </div>
    </section>
  ));
};
