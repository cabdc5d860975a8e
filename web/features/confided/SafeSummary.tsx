import type { SafeContact } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Written } from '../../ui/voice/Written.js';
import { safeSaid } from './safe-said.js';

/** What was agreed about reaching somebody, as both sides read it; what is never done stands first. */
export const SafeSummary = ({ safe }: { readonly safe: SafeContact }) => {
  const { say } = useWords();
  return (
    <section className="section stack-tight">
      <h2>{say('safe.title')}</h2>
      <p>{say('safe.never')}</p>
      <dl className="summary-list">
        {safeSaid(safe).map(({ question, answer }) => (
          <div key={question}>
            <dt>{say(question)}</dt>
            <dd>{'key' in answer ? say(answer.key) : <Written>{answer.typed}</Written>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
