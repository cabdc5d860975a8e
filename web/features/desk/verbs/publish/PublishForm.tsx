import { useState } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Choice } from '../../../../ui/form/Choice.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { MarkedText } from '../../../../ui/voice/MarkedText.js';
import { Voice } from '../../../../ui/voice/Voice.js';
import { controlId } from '../../use-desk-errors.js';
import { type VerbErrors, VerbForm, type VerbProps } from '../VerbForm.js';
import { FoundWords } from './FoundWords.js';
import { PublishPhotos } from './PublishPhotos.js';

type Typed = Readonly<Record<string, string>>;

/**
 * What everybody will read: the original as a start, to be freed of what points at a person. Each press is a round trip to
 * the server, which looks at the text; nothing is published before the last button.
 */
export const PublishForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return (
    <VerbForm {...props} verb="publish" submit={say('act.publish.submit')}>
      {(typed, errors) => <PublishFields key={props.state?.at} {...props} {...{ typed, errors }} />}
    </VerbForm>
  );
};

interface PublishFieldsProps extends VerbProps {
  readonly typed: Typed;
  readonly errors: VerbErrors;
}

const PublishFields = ({ voice, state, typed, errors }: PublishFieldsProps) => {
  const { say, plain } = useDeskWords();
  const [text, setText] = useState(typed.publicText ?? voice.text);
  const found = voice.personal ?? { text: [], answer: [] };
  const finds = state?.finds ?? (typed.publicText === undefined ? found.text : []);
  const looked = typed.publicText ?? voice.text;
  const answer = voice.answers.at(-1);
  return (
    <>
      <input type="hidden" name="redactions" value={typed.redactions ?? ''} />
      <section className="publish-part" aria-label={plain('act.publish.original')}>
        <h3>{say('act.publish.original')}</h3>
        <MarkedText text={voice.text} lang={voice.lang} places={found.text} />
      </section>
      <TextArea
        id={controlId('publish', 'publicText')}
        name="publicText"
        lang={voice.lang}
        label={say('act.publish.label')}
        hint={say('act.publish.hint')}
        required
        error={errors.errorOf('publicText')}
        errorPrefix={errors.errorPrefix}
        defaultValue={looked}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p className="row">
        <button className="button" data-kind="quiet" type="submit" name="verb" value="publish.look">
          {say('act.publish.look')}
        </button>
        <button
          className="button"
          data-kind="quiet"
          type="submit"
          name="verb"
          value="publish.reset"
        >
          {say('act.publish.reset')}
        </button>
      </p>
      <section className="publish-part" aria-label={plain('act.publish.found')}>
        <h3>{say('act.publish.found')}</h3>
        <p role="status">
          {finds.length
            ? say('act.publish.foundCount', { n: finds.length })
            : say('act.publish.foundNone')}
        </p>
        {finds.length ? (
          <>
            <p>
              <button className="button" type="submit" name="verb" value="publish.hideAll">
                {say('act.publish.hideAll')}
              </button>
            </p>
            <FoundWords text={looked} finds={finds} lang={voice.lang} typed={typed} />
          </>
        ) : null}
      </section>
      {answer && found.answer.length ? (
        <section className="publish-part" aria-label={plain('act.publish.answerFound')}>
          <h3>{say('act.publish.answerFound')}</h3>
          <p>{say('act.publish.answerHint')}</p>
          <FoundWords
            text={answer.text}
            finds={found.answer}
            lang={answer.lang}
            typed={typed}
            inAnswer
          />
        </section>
      ) : null}
      <section className="publish-part" aria-label={plain('act.publish.preview')}>
        <h3>{say('act.publish.preview')}</h3>
        <Voice lang={voice.lang} text={text} />
        {answer ? <Voice lang={answer.lang} text={answer.text} /> : null}
      </section>
      <PublishPhotos voice={voice} typed={typed} />
      <Confirm typed={typed} errors={errors} />
    </>
  );
};

const Confirm = ({ typed, errors }: { readonly typed: Typed; readonly errors: VerbErrors }) => {
  const { say } = useDeskWords();
  const id = controlId('publish', 'confirm');
  const missing = errors.errorOf('confirm');
  return (
    <div className="field" data-invalid={missing ? true : undefined}>
      {missing ? (
        <p className="field-error" id={`${id}-error`}>
          <span className="visually-hidden">{errors.errorPrefix} </span>
          {missing}
        </p>
      ) : null}
      <Choice
        type="checkbox"
        id={id}
        name="confirm"
        value="yes"
        defaultChecked={typed.confirm === 'yes'}
        aria-invalid={missing ? true : undefined}
        aria-describedby={missing ? `${id}-error` : undefined}
      >
        {say('act.publish.confirm')}
      </Choice>
    </div>
  );
};
