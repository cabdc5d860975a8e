import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Voice } from '../../../../ui/voice/Voice.js';
import { Japanese, Languages } from '../japanese/Japanese.js';
import type { ModerationView } from './present-moderation.js';

interface ModerationDecisionProps {
  readonly moderation: ModerationView;
}

/** That it is not public though its sender agreed: who decided and why, and what the sender says against it. */
export const ModerationDecision = ({ moderation }: ModerationDecisionProps) => {
  const { say, plain } = useDeskWords();
  const { act, at, by, reason, note, appeal } = moderation;
  return (
    <section className="stack-tight" aria-labelledby="moderation">
      <h2 id="moderation">{say('moderation.title')}</h2>
      <p>
        {say(`moderation.acts.${act}`, { date: at, name: by })}{' '}
        {say('moderation.reason', { reason: plain(`moderationReason.${reason}`) })}
      </p>
      {note ? (
        <>
          <Voice lang="ja" text={note} />
          <Languages links={moderation.noteLanguages} />
        </>
      ) : null}
      {appeal ? (
        <>
          <h3>{say('moderation.appeal', { date: appeal.at })}</h3>
          <Voice lang={appeal.lang} text={appeal.text} />
          <Japanese japanese={appeal.japanese} />
          <p>{say(appeal.outcome === null ? 'moderation.waits' : 'moderation.upheld')}</p>
          {appeal.reply ? (
            <>
              <h3>{say('moderation.reply')}</h3>
              <Voice lang="ja" text={appeal.reply} />
              <Languages links={appeal.replyLanguages} />
            </>
          ) : null}
        </>
      ) : null}
    </section>
  );
};
