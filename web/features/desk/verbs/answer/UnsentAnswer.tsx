import { useEffect, useState } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useDesk } from '../../use-desk.js';
import { dropAtServer } from '../kept/at-server.js';
import { dropLocal, readLocal } from '../kept/local-forms.js';
import { useFormPlace } from '../kept/use-form-place.js';
import type { VerbProps } from '../VerbForm.js';
import { AnswerRefused } from './AnswerRefused.js';

/** An answer that was written while somebody else ended the matter: shown, so that the work is not lost. */
export const UnsentAnswer = ({ voice, state }: VerbProps) => {
  const { say } = useDeskWords();
  const { completed } = useDesk();
  const place = useFormPlace(voice, 'answer');
  const refused = state?.typed.of === 'answer' ? (state.typed.text ?? '') : '';
  const [text, setText] = useState(refused);
  useEffect(() => {
    if (completed?.verb === 'answer' || completed?.verb === 'submit') dropLocal(place);
    else setText((shown) => readLocal(place)?.text || shown);
  }, [completed, place]);
  // What is kept at the city hall is shown with the other forms, unless it was refused just now.
  const isKept = voice.forms.some(({ verb, fields }) => verb === 'answer' && fields.text === text);
  if (!text || (isKept && text !== refused)) return null;
  const discard = () => {
    dropLocal(place);
    void dropAtServer(place);
    setText('');
  };
  return (
    <section className="notice" data-tone="wait" aria-labelledby="unsent">
      <AnswerRefused state={state} />
      <h2 id="unsent">{say('act.answer.unsent')}</h2>
      <p>{say('act.answer.unsentText')}</p>
      <p className="written" lang="ja" dir="auto">
        {text}
      </p>
      <p>
        <button className="button" data-kind="link" type="button" onClick={discard}>
          {say('act.answer.discard')}
        </button>
      </p>
    </section>
  );
};
