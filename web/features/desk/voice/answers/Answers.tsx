import { isolated } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import { Answer } from '../../../../ui/voice/Answer.js';
import { StepSheet } from '../../verbs/approval/StepSheet.js';
import { Languages } from '../japanese/Japanese.js';
import type { VoiceView } from '../present-voice.js';
import { EarlierTexts } from './EarlierTexts.js';
import { ModerationDecision } from './ModerationDecision.js';

/** What the city has answered, and what everybody can read of it. */
export const Answers = ({ voice }: { readonly voice: VoiceView }) => {
  const { say, locale } = useDeskWords();
  const { answers, publication, moderation, sheet } = voice;
  return (
    <>
      {answers.map((answer) => (
        <div key={answer.id} className="stack-tight">
          <Answer
            title={say('answers.title')}
            lang={answer.lang}
            text={answer.text}
            note={say('answers.by', { date: answer.at, name: answer.author })}
            corrected={
              answer.note === null
                ? undefined
                : say('answers.corrected', { ...answer, note: isolated(answer.note) })
            }
          />
          <Languages links={answer.languages} />
          <EarlierTexts lang={answer.lang} texts={answer.earlier} />
        </div>
      ))}
      {sheet ? <StepSheet steps={sheet} /> : null}
      {moderation ? <ModerationDecision moderation={moderation} /> : null}
      {publication ? (
        <section className="stack-tight" aria-labelledby="publication">
          <h2 id="publication">{say('publication.title')}</h2>
          <p>
            {say('publication.since', { date: publication.since })}{' '}
            <a href={`/${locale.tag}/opinions/${publication.id}`}>{say('publication.open')}</a>
          </p>
          {publication.corrected ? (
            <p className="answer-note">
              {say('answers.corrected', {
                ...publication.corrected,
                note: isolated(publication.corrected.note),
              })}
            </p>
          ) : null}
          {publication.text === voice.text ? null : (
            <Details summary={say('publication.text')}>
              <p className="written" lang={voice.lang} dir="auto">
                {publication.text}
              </p>
            </Details>
          )}
          <EarlierTexts lang={voice.lang} texts={publication.earlier} />
        </section>
      ) : null}
    </>
  );
};
