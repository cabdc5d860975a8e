import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { KeyHint } from '../../../frame/keys/KeyHint.js';

/** Opens the city's sentences: among the tools of the answer, so that it takes no line from what is read. */
export const SentencesButton = ({ open }: { readonly open: () => void }) => {
  const { say } = useDeskWords();
  return (
    <button
      className="button"
      data-kind="quiet"
      type="button"
      data-sentences
      aria-keyshortcuts="Alt+0"
      onClick={open}
    >
      {say('sentence.open')} <KeyHint keys="Alt+0" />
    </button>
  );
};
