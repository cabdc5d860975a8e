import { Form, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { useDesk } from '../use-desk.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { KeptLine } from '../verbs/kept/KeptLine.js';
import { sendLater } from '../verbs/kept/send-later.js';
import { usePageForm } from '../verbs/kept/use-page-form.js';
import { WHO } from '../verbs/kept/who.js';
import { READINGS_FORM, type ReadingsView, type SayState } from './load-readings.js';

interface ReadingsProps {
  readonly view: ReadingsView;
  readonly state: SayState | undefined;
}

/** How the city reads its words: what staff have said once is read so everywhere, by residents too. */
export const Readings = ({ view, state }: ReadingsProps) => {
  const { say, plain } = useDeskWords();
  const { me } = useDesk();
  const { summary, errorOf, errorPrefix } = useDeskErrors('reading', state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  const { items, kept, stand } = view;
  const { keeping, fields, round } = usePageForm({ page: READINGS_FORM, kept, state, stand });
  return (
    <div className="translations-page">
      <title>{`${state?.problem ? `${errorPrefix} ` : ''}${plain('reading.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('reading.title')}</h1>
      <p className="hint">{say('reading.lead')}</p>
      {/* A new key, so that the same refusal twice takes the focus twice. */}
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      {/* Anew with what was typed, and empty once it is known. */}
      <Form
        method="post"
        className="line-form"
        noValidate
        key={`${state?.at} ${stand} ${round}`}
        ref={keeping.form}
        onInput={keeping.typed}
        onBlur={keeping.left}
        onSubmit={(event) => {
          const waits = keeping.sends();
          if (waits) sendLater(event, waits);
        }}
      >
        <input type="hidden" name={WHO} value={me.id} />
        <TextInput
          id="reading-word"
          name="word"
          lang={SOURCE_LANGUAGE}
          label={say('reading.word')}
          error={errorOf('word')}
          errorPrefix={errorPrefix}
          defaultValue={state?.word ?? fields?.word}
        />
        <TextInput
          id="reading-reading"
          name="reading"
          lang={SOURCE_LANGUAGE}
          label={say('reading.reading')}
          hint={say('reading.hint')}
          error={errorOf('reading')}
          errorPrefix={errorPrefix}
          defaultValue={state?.reading ?? fields?.reading}
        />
        <button className="button" type="submit" disabled={sending}>
          {say('reading.say')}
        </button>
        <KeptLine keeping={keeping} />
      </Form>
      {items.length === 0 ? (
        <EmptyState>
          <p>{say('reading.none')}</p>
        </EmptyState>
      ) : (
        <ul className="city-sentences">
          {items.map(({ word, reading, by, at }) => (
            <li key={word} className="city-sentence">
              <span lang={SOURCE_LANGUAGE}>
                <strong>{word}</strong>
              </span>
              <span lang={SOURCE_LANGUAGE}>{reading}</span>
              <span className="small">{say('reading.by', { name: by, date: at })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
