import { SOURCE_LANGUAGE } from '../../../core/language/index.js';
import { useWords } from '../../i18n/words.js';
import { StatusChip } from '../../ui/StatusChip.js';

interface UncheckedProps {
  readonly item: {
    readonly lang: string;
    readonly titleOriginal: string;
    readonly checked: boolean;
  };
}

/** Who checked a translation is always said in the same place: below the title, beside the original. */
export const Unchecked = ({ item }: UncheckedProps) => {
  const { say } = useWords();
  if (item.lang === SOURCE_LANGUAGE) return null;
  return (
    <div className="row">
      <p className="small">
        {say('translation.original')} <span lang={SOURCE_LANGUAGE}>{item.titleOriginal}</span>
      </p>
      {item.checked ? null : <StatusChip tone="wait">{say('translation.unchecked')}</StatusChip>}
    </div>
  );
};
