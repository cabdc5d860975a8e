import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useHydrated } from '../../use-hydrated.js';
import type { Keeping } from './use-keeping.js';

/** Says that what is typed is kept, and where. */
export const KeptLine = ({ keeping }: { readonly keeping: Keeping }) => {
  const { say } = useDeskWords();
  const hydrated = useHydrated();
  const { saving, discard } = keeping;
  return (
    <span className="kept-line">
      {' '}
      <span role="status">{saving ? say(`kept.${saving}`) : null}</span>{' '}
      {saving && hydrated ? (
        <button className="button" data-kind="link" type="button" onClick={discard}>
          {say('kept.discard')}
        </button>
      ) : null}
    </span>
  );
};
