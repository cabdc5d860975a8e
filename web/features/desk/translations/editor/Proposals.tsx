import { useDeskWords } from '../../../../i18n/desk-words.js';
import { RubyText } from '../../../../i18n/RubyText.js';
import { KeyHint } from '../../frame/keys/KeyHint.js';

/** A text that may be taken, with where it comes from in words. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  readonly from: string;
}

interface ProposalsProps {
  readonly offers: readonly Offer[];
  readonly lang: string;
  readonly readings: boolean;
  readonly take: (text: string) => void;
}

/** What a sentence may be translated by, each one key away. */
export const Proposals = ({ offers, lang, readings, take }: ProposalsProps) => {
  const { say } = useDeskWords();
  if (offers.length === 0) return null;
  return (
    <ul className="offers">
      {offers.map(({ id, text, from }, i) => (
        <li key={id} className="offer">
          <p className="written" lang={lang} dir="auto">
            <RubyText text={text} readings={readings} />
          </p>
          <p className="offer-from">
            <span>{from}</span>
            <button
              className="button"
              data-kind="quiet"
              type="button"
              data-proposal={i + 1}
              aria-keyshortcuts={`Alt+${i + 1}`}
              onClick={() => take(text)}
            >
              {say('translation.take')} <KeyHint keys={`Alt+${i + 1}`} />
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
};
