import type { Ref } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Choice } from '../../../ui/form/Choice.js';
import { controlId } from '../use-desk-errors.js';

interface CopiesChoiceProps {
  readonly verb: 'answer' | 'decline';
  readonly count: number;
  readonly checked: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onChange?: () => void;
}

/** Whether the copies of a voice end as it does: asked each time, never taken for granted. Nothing where there are none. */
export const CopiesChoice = ({ verb, count, checked, ref, onChange }: CopiesChoiceProps) => {
  const { say } = useDeskWords();
  if (count === 0) return null;
  return (
    <Choice
      ref={ref}
      type="checkbox"
      id={controlId(verb, 'copies')}
      name="copies"
      value="yes"
      defaultChecked={checked}
      onChange={onChange}
    >
      {say(`act.${verb}.copies`, { count })}
    </Choice>
  );
};
