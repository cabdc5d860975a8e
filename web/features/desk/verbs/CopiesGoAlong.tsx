import { useDeskWords } from '../../../i18n/desk-words.js';

/** Says before the press that the copies are handed on with their voice; nothing where there are none. */
export const CopiesGoAlong = ({ count }: { readonly count: number }) => {
  const { say } = useDeskWords();
  return count > 0 ? <p className="hint">{say('act.copiesGoAlong', { count })}</p> : null;
};
