import type { TranslatedText } from '../../../core/contract/index.js';
import { formatDay } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';

/** Whether a person has looked at a translation, and who; where none has and a machine made it, which: stands right under it. */
export const WhoChecked = ({ of }: { readonly of: TranslatedText }) => {
  const { say, locale } = useWords();
  const { checked, checkedAt, checkedBy, engine } = of;
  if (!checked)
    return (
      <p className="who-checked">
        {engine ? say('translated.byMachine', { engine }) : say('translated.unchecked')}
      </p>
    );
  const date = checkedAt ? formatDay(checkedAt, locale) : '';
  return (
    <p className="who-checked" data-checked="">
      <span aria-hidden="true">✓ </span>
      {checkedBy
        ? say('translated.checkedBy', { section: checkedBy.name, date })
        : say('translated.checked', { date })}
    </p>
  );
};
