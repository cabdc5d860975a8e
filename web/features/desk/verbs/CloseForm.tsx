import { useDeskWords } from '../../../i18n/desk-words.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

export const CloseForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return (
    <VerbForm {...props} verb="close" submit={say('act.close.submit')}>
      {() => <p className="hint">{say('act.close.hint')}</p>}
    </VerbForm>
  );
};
