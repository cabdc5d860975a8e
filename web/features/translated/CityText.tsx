import type { ReactNode } from 'react';
import type { TranslatedText } from '../../../core/contract/index.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Details } from '../../ui/Details.js';
import { InLanguage } from '../../ui/voice/InLanguage.js';
import { InWords } from './InWords.js';
import { WhoChecked } from './WhoChecked.js';

interface CityTextProps {
  /** What the city wrote: the binding text. */
  readonly text: string;
  readonly lang: string;
  /** The same text as it is shown, with readings above its words. */
  readonly shown?: ReactNode;
  readonly translated?: TranslatedText | undefined;
  readonly plain?: TranslatedText | undefined;
  readonly awaited?: true | undefined;
}

const Said = ({ of, className }: { readonly of: TranslatedText; readonly className: string }) => (
  <>
    <p className={className} lang={of.lang} dir="auto">
      <InWords text={of.text} lang={of.lang} />
    </p>
    <WhoChecked of={of} />
  </>
);

/** The city's words: in the reader's language first, then in plain Japanese, then as they were written, a press away. */
export const CityText = ({ text, lang, shown, translated, plain, awaited }: CityTextProps) => {
  const { say } = useWords();
  const original = (
    <p className="written" lang={lang} dir="auto">
      {shown ?? <InLanguage text={text} lang={lang} />}
    </p>
  );
  return (
    <div className="city-text">
      {translated ? <Said of={translated} className="written translated" /> : null}
      {!translated && awaited ? <p>{say('translated.awaited')}</p> : null}
      {plain ? (
        <div className="stack-tight">
          <p className="translated-label" lang={plain.lang}>
            {LOCALES.exact(plain.lang)?.autonym}
          </p>
          <Said of={plain} className="written translated-plain" />
        </div>
      ) : null}
      {translated ? <Details summary={say('translated.original')}>{original}</Details> : original}
    </div>
  );
};
