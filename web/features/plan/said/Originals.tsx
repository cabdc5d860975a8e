import type { PlanPassage } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useWords } from '../../../i18n/words.js';
import { Details } from '../../../ui/Details.js';

/** The plan's Japanese of what was translated, one press away; nothing where nothing was. */
export const Originals = ({ of }: { readonly of: readonly Pick<PlanPassage, 'original'>[] }) => {
  const { say } = useWords();
  const originals = of.flatMap(({ original }) => original ?? []);
  return originals.length > 0 ? (
    <Details summary={say('translated.original')}>
      {originals.map((original) => (
        <p key={original} lang={SOURCE_LANGUAGE}>
          {original}
        </p>
      ))}
    </Details>
  ) : null;
};
