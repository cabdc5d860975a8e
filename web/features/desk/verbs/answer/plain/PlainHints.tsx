import { type RefObject, useRef } from 'react';
import type { Hint } from '../../../../../../core/language/plain-japanese/index.js';
import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { useHints } from './use-hints.js';

/** Of a long sentence only its beginning is named. */
const SHOWN = 24;
const shortened = (text: string) => {
  const signs = [...text];
  return signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : text;
};

/** Puts the suggestion in as if it were typed, so that the browser can undo it and whoever keeps the draft hears of it. */
const putIn = (area: HTMLTextAreaElement, { start, end, found, suggestion = '' }: Hint): void => {
  // Written on meanwhile: another place now, and the next look will find it.
  if (area.value.slice(start, end) !== found) return;
  area.setRangeText(suggestion, start, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Where the Japanese in a box may be made plainer: a quiet line that opens to a list. It never holds anything back. */
export const PlainHints = ({ box }: { readonly box: RefObject<HTMLTextAreaElement | null> }) => {
  const { say, plain } = useDeskWords();
  const hints = useHints(box);
  const line = useRef<HTMLElement>(null);
  if (!hints.length) return null;
  const show = ({ start, end }: Hint) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  return (
    <details className="plain-hints small">
      <summary ref={line}>{say('act.plain.title', { number: hints.length })}</summary>
      <ul className="bullets">
        {hints.map((hint) => (
          <li key={`${hint.start} ${hint.rule} ${hint.found}`}>
            <button
              className="button"
              data-kind="link"
              type="button"
              onClick={() => show(hint)}
              aria-label={plain('act.plain.show', { words: shortened(hint.found) })}
            >
              <span lang="ja">{shortened(hint.found)}</span>
            </button>{' '}
            {say(`act.plain.rule.${hint.rule}`)}{' '}
            {hint.suggestion === undefined ? null : (
              <button
                className="button"
                data-kind="link"
                type="button"
                onClick={() => {
                  if (box.current) putIn(box.current, hint);
                  // The pressed button goes with its hint.
                  line.current?.focus();
                }}
              >
                {say('act.plain.put', { words: hint.suggestion })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
