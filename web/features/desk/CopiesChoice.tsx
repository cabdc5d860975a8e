import type { Ref } from 'react';
import { useWords } from '../../i18n/words.js';
import { controlId } from './use-desk-errors.js';

interface CopiesChoiceProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: () => void;
}

/** Whether the copies of a voice get the same answer: asked each time, never taken for granted. */
export const CopiesChoice = ({ ref, count, checked, onChange }: CopiesChoiceProps) => {
  const { say } = useWords();
  const id = controlId('answer', 'copies');
  return (
    <div className="choice">
      <input
        ref={ref}
        type="checkbox"
        id={id}
        name="copies"
        value="yes"
        defaultChecked={checked}
        onChange={onChange}
      />
      <label htmlFor={id} className="choice-label">
        {say('act.answer.copies', { count })}
      </label>
    </div>
  );
};
