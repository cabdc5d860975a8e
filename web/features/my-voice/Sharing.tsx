import type { OwnSubmission } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { useTo } from '../site/address.js';

/** Whether others may learn from the consultation: asked once it is answered, never chosen beforehand, taken back by a press. */
export const Sharing = ({ sharing }: Pick<OwnSubmission, 'sharing'>) => {
  const { say } = useWords();
  const to = useTo();
  if (!sharing) return null;
  const { given, entry } = sharing;
  return (
    <section className="stack-tight" aria-labelledby="sharing">
      <h2 id="sharing">{say('myVoice.sharing.title')}</h2>
      <p>{say(given ? 'myVoice.sharing.given' : 'myVoice.sharing.ask')}</p>
      {entry ? (
        <p>
          <a href={to(`/shared-questions/${entry}`)}>{say('myVoice.sharing.read')}</a>
        </p>
      ) : null}
      <div className="actions">
        <Button
          type="submit"
          kind="quiet"
          name="intent"
          value={given ? 'withdraw-sharing' : 'give-sharing'}
        >
          {say(given ? 'myVoice.sharing.withdraw' : 'myVoice.sharing.give')}
        </Button>
      </div>
    </section>
  );
};
