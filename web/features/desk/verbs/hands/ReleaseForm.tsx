import { useDeskWords } from '../../../../i18n/desk-words.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';

export const ReleaseForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return <VerbForm {...props} verb="release" submit={say('act.release')} quiet />;
};
