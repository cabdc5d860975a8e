import { useWords } from '../../i18n/words.js';
import { TRAP } from './form-fields.js';

/** A field only machines fill in. */
export const Trap = () => {
  const { plain } = useWords();
  return (
    <div className="trap" aria-hidden="true">
      <label>
        {plain('form.trap')}
        <input type="text" name={TRAP} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
};
