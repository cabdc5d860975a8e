import { useWords } from '../../i18n/words.js';

interface UncheckedProps {
  readonly item: { readonly lang: string; readonly titleOriginal: string; readonly checked: boolean };
}

/** Who checked a translation is always said in the same place: below the title, beside the original. */
export const Unchecked = ({ item }: UncheckedProps) => {
  const { say } = useWords();
  if (item.lang === 'ja') return null;
  return (
    <p className="small">
      {say('translation.original')} <span lang="ja">{item.titleOriginal}</span>
      {item.checked ? null : <> · {say('translation.unchecked')}</>}
    </p>
  );
};
