import type { TranslationItem } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';

interface OriginProps {
  readonly origin: NonNullable<TranslationItem['origin']>;
  /** The machine, as the city calls it. */
  readonly engine: string | null;
}

/** Where words of a translation come from; of a machine which one. */
export const Origin = ({ origin, engine }: OriginProps) => {
  const { say } = useDeskWords();
  return (
    <>
      {say(`translation.origin.${origin}`)}
      {origin === 'engine' && engine ? (
        <>
          {' '}
          <span translate="no">{engine}</span>
        </>
      ) : null}
    </>
  );
};
