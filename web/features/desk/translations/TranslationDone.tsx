import { useEffect } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useDesk } from '../use-desk.js';
import { dropDraft } from '../verbs/answer/drafts.js';
import { typedPlace } from './editor/typed-place.js';

/** Says that the text before this page was checked. Always there, so that screen readers notice when it fills. */
export const TranslationDone = ({ done }: { readonly done: string }) => {
  const { say } = useDeskWords();
  const { me } = useDesk();
  // What was sent is kept at the city hall: the tab need not keep it any more.
  useEffect(() => {
    if (done) dropDraft(typedPlace(me.id, done, false));
  }, [done, me.id]);
  return (
    <div role="status" className="translation-done">
      {done ? (
        <div className="notice" data-tone="ok">
          <p>{say('translation.done')}</p>
        </div>
      ) : null}
    </div>
  );
};
