import { LIMITS, lengthOf } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { formatFigure } from '../../../../i18n/format.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { KeyHint } from '../../frame/keys/KeyHint.js';
import { controlId } from '../../use-desk-errors.js';
import { useHydrated } from '../../use-hydrated.js';
import { KeptSendAt } from '../approval/KeptSendAt.js';
import { CopiesChoice } from '../CopiesChoice.js';
import { useFormPlace } from '../kept/use-form-place.js';
import { useKeptParts } from '../kept/use-kept-part.js';
import { useNextVoice } from '../next/next-voice.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';
import { PlainHints } from './plain/PlainHints.js';
import { AnswerSentences } from './sentences/AnswerSentences.js';
import { SentencesButton } from './sentences/SentencesButton.js';
import { useSentences } from './sentences/use-sentences.js';
import { useAnswerDraft } from './use-answer-draft.js';

/** The answer in Japanese. What is written survives a refusal, an expired session and a reload. */
export const AnswerForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  const { box, copies, text, restored, saving, keep, discard } = useAnswerDraft(
    props.voice,
    props.state,
  );
  const { draft, answerGoesTo } = props.voice;
  const used = lengthOf(text);
  const hydrated = useHydrated();
  const next = useNextVoice();
  const sentences = useSentences(box);
  const parts = useKeptParts();
  const timePlace = useFormPlace(props.voice, 'submit');
  const keptTime = props.voice.forms.find(({ verb }) => verb === 'submit')?.fields.sendAt ?? '';
  return (
    <section className="answer-form" aria-labelledby="answer-title">
      <h2 id="answer-title">{say('act.answer.title')}</h2>
      <div role="status">
        {restored ? (
          <p className="answer-restored">
            {say('act.answer.restored')}{' '}
            <button className="button" data-kind="link" type="button" onClick={discard}>
              {say('act.answer.discard')}
            </button>
          </p>
        ) : null}
      </div>
      <VerbForm
        {...props}
        verb="answer"
        parts={parts}
        submit={
          <>
            {answerGoesTo
              ? say(next ? 'act.answer.passNext' : 'act.answer.pass', { step: answerGoesTo.name })
              : say(next ? 'act.answer.submitNext' : 'act.answer.submit')}{' '}
            <KeyHint keys="Ctrl+Enter" />
          </>
        }
        also={{ verb: 'draft', submit: say('act.draft.submit') }}
      >
        {(typed, { errorOf, errorPrefix }) => (
          <>
            <TextArea
              ref={box}
              id={controlId('answer', 'text')}
              name="text"
              lang="ja"
              rows={6}
              label={say('act.answer.label')}
              hint={
                <>
                  {answerGoesTo
                    ? say('act.answer.hintSteps', {
                        step: answerGoesTo.name,
                        who: answerGoesTo.who,
                      })
                    : say('act.answer.hint')}{' '}
                  {say('answers.binding')}
                </>
              }
              required
              error={errorOf('text')}
              errorPrefix={errorPrefix}
              defaultValue={typed.text ?? draft?.text ?? ''}
              onInput={keep}
              aria-keyshortcuts="r"
              below={
                hydrated ? (
                  <p className="small" data-over={used > LIMITS.answer || undefined}>
                    {say('form.characters', {
                      used: formatFigure(used, 0),
                      max: formatFigure(LIMITS.answer, 0),
                    })}
                  </p>
                ) : null
              }
            />
            <p className="small" role="status">
              {saving ? say(`act.draft.${saving}`) : null}
            </p>
            <PlainHints box={box} />
            <div className="answer-tools">
              {sentences ? <SentencesButton open={sentences.open} /> : null}
              <KeptSendAt
                verb="answer"
                place={timePlace}
                kept={keptTime}
                parts={parts}
                state={typed.sendAt ? props.state : undefined}
                value={typed.sendAt ?? (keptTime || (draft?.wish?.field ?? ''))}
                error={errorOf('sendAt')}
                errorPrefix={errorPrefix}
              />
            </div>
            <CopiesChoice
              verb="answer"
              ref={copies}
              count={props.voice.copies}
              checked={typed.copies === 'yes' || (draft?.copies ?? false)}
              onChange={keep}
            />
          </>
        )}
      </VerbForm>
      {sentences ? (
        <AnswerSentences
          {...sentences}
          box={box}
          text={text}
          first={[props.voice.lang, 'ja-simple']}
        />
      ) : null}
    </section>
  );
};
