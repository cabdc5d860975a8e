import { useEffect, useState } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useDesk } from '../../use-desk.js';
import { dropLocal, readLocal } from '../kept/local-forms.js';
import { useFormPlace } from '../kept/use-form-place.js';
import type { VerbProps } from '../VerbForm.js';
import { AnswerRefused } from './AnswerRefused.js';

/** An answer that was written while somebody else ended the matter: shown, so that the work is not lost. */
export const UnsentAnswer = ({ voice, state }: VerbProps) => {
  const { say } = useDeskWords();
  const { completed } = useDesk();
  const place = useFormPlace(voice, 'answer');
  const [text, setText] = useState(state?.typed.of === 'answer' ? (state.typed.text ?? '') : '');
  useEffect(() => {
    if (completed?.verb === 'answer' || completed?.verb === 'submit') dropLocal(place);
    else setText((shown) => readLocal(place)?.text || shown);
  }, [completed, place]);
  if (!text) return null;
  const discard = () => {
    dropLocal(place);
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
