import { useWords } from '../../../i18n/words.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

export const AssignForm = (props: VerbProps) => {
  const { say } = useWords();
  return <VerbForm {...props} verb="assign" submit={say('act.assign')} quiet />;
};
