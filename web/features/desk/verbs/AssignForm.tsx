import { useDeskWords } from '../../../i18n/desk-words.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

export const AssignForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return <VerbForm {...props} verb="assign" submit={say('act.assign')} quiet />;
};
