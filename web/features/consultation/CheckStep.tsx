import type { ReactNode } from 'react';
import { cleanLine } from '../../../core/contract/index.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Written } from '../../ui/voice/Written.js';
import { safeSaid } from '../confided/safe-said.js';
import type { Answers, Step } from './flow.js';

interface CheckStepProps {
  readonly answers: Answers;
  readonly vault: boolean;
}

interface RowProps {
  readonly name: ReactNode;
  readonly step: Step;
  readonly children: ReactNode;
}

const Row = ({ name, step, children }: RowProps) => {
  const { say } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="change">
        <Button type="submit" kind="link" name="intent" value={`edit-${step}`}>
          {say('form.change')} <span className="visually-hidden">{name}</span>
        </Button>
      </dd>
    </div>
  );
};

/** All answers once more, each with a way back to its question. */
export const CheckStep = ({ answers, vault }: CheckStepProps) => {
  const words = useWords();
  const { say } = words;
  const topic = `topic.${answers.topic}.label`;
  const language = LOCALES.exact(answers.lang);
  const orNone = (value: string) =>
    cleanLine(value) ? <Written>{value}</Written> : say('consultation.check.none');
  return (
    <>
      <div className="stack-tight">
        <h1>{say('consultation.check.question')}</h1>
        <p className="hint">{say('consultation.check.hint')}</p>
      </div>
      <dl className="summary-list">
        <Row name={say('consultation.check.topic')} step="topic">
          {words.knows(topic) ? say(topic) : say('consultation.topic.other')}
        </Row>
        <Row name={say('consultation.check.text')} step="text">
          <span className="written" lang={language?.tag ?? ''} dir="auto">
            {answers.text}
          </span>
        </Row>
        <Row name={say('consultation.check.lang')} step="text">
          {language ? (
            <span lang={language.tag}>{language.autonym}</span>
          ) : (
            say('form.otherLanguage')
          )}
        </Row>
        {answers.photos.length && !vault ? (
          <Row name={say('photos.title')} step="text">
            {say('photos.count', { n: answers.photos.length })}
          </Row>
        ) : null}
        <Row name={say('consultation.check.name')} step="contact">
          {orNone(answers.name)}
        </Row>
        <Row name={say('consultation.check.phone')} step="contact">
          {orNone(answers.phone)}
        </Row>
        {vault
          ? safeSaid(answers.safe).map(({ question, answer }) => (
              <Row key={question} name={say(question)} step="contact">
                {'key' in answer ? say(answer.key) : <Written>{answer.typed}</Written>}
              </Row>
            ))
          : null}
        {vault ? null : (
          <Row name={say('consultation.check.email')} step="contact">
            {orNone(answers.email)}
          </Row>
        )}
      </dl>
    </>
  );
};
