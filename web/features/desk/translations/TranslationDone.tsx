import { useEffect } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useDesk } from '../use-desk.js';
import { dropLocal } from '../verbs/kept/local-forms.js';

/** Says that the text before this page was checked. Always there, so that screen readers notice when it fills. */
export const TranslationDone = ({ done }: { readonly done: string }) => {
  const { say } = useDeskWords();
  const { me } = useDesk();
  // What was sent is kept at the city hall: the tab need not keep it any more.
  useEffect(() => {
    if (done) dropLocal({ staff: me.id, translation: done, secret: false });
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
