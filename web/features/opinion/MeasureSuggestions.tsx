import { useWords } from '../../i18n/words.js';
import { Written } from '../../ui/voice/Written.js';
import { isConfided, wayToSpeak } from '../confided/way-to-speak.js';
import { useTo } from '../site/address.js';
import type { MeasureSuggestion } from './suggest-measures.js';

interface MeasureSuggestionsProps {
  readonly suggestions: readonly MeasureSuggestion[];
}

/** Words as they were written, with the commas of the page's language between them. */
const Because = ({ words }: { readonly words: readonly string[] }) => {
  const { say, locale } = useWords();
  const parts = new Intl.ListFormat(locale.format, { type: 'conjunction' }).formatToParts(words);
  return (
    <span className="measure-suggestion-words">
      {say('opinion.help.because')}{' '}
      {parts.map(({ type, value }) =>
        type === 'element' ? (
          <Written key={value} translate="no">
            {value}
          </Written>
        ) : (
          value
        ),
      )}
    </span>
  );
};

/**
 * Measures to choose from. Each is a button that puts its measure into the form: the server does it,
 * or `web/enhance` at once, which then shows the note that stands ready here.
 */
export const MeasureSuggestions = ({ suggestions }: MeasureSuggestionsProps) => {
  const words = useWords();
  const { say, show } = words;
  const to = useTo();
  return (
    <>
      <ul className="measure-suggestions">
        {suggestions.map(({ code, title, words: because }) => (
          <li key={code}>
            <button
              type="submit"
              className="measure-suggestion"
              name="intent"
              value={`about:${code}`}
              data-choose={code}
            >
              <span className="measure-suggestion-title">
                <span className="code measure-suggestion-code">{code}</span> {show(title)}
              </span>
              {because.length > 0 ? <Because words={because} /> : null}
            </button>
            {isConfided(words, code) ? (
              <a href={to(wayToSpeak(words, code).path)}>{say('measure.ask')}</a>
            ) : null}
          </li>
        ))}
      </ul>
      {suggestions.map(({ code, title }) => (
        <div key={code} hidden tabIndex={-1} data-chosen={code}>
          <Taken title={title} />
        </div>
      ))}
    </>
  );
};

/** What has been chosen, and that it can be changed. */
export const Taken = ({ title }: { readonly title: string }) => {
  const { say } = useWords();
  return (
    <p>
      {say('opinion.help.taken', { title })} <a href="#measure">{say('opinion.help.change')}</a>
    </p>
  );
};
