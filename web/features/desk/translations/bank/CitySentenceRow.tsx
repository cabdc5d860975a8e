import { useEffect, useRef } from 'react';
import { Form, useLocation, useNavigation } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { RubyText } from '../../../../i18n/RubyText.js';
import type { CitySentenceView } from './load-city-sentences.js';

export const sentenceAnchor = (id: string): string => `sentence-${id}`;

interface CitySentenceRowProps {
  readonly item: CitySentenceView;
  readonly topic: string;
}

/** One sentence in Japanese and in the other language, and the press that says it is right. */
export const CitySentenceRow = ({ item, topic }: CitySentenceRowProps) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  const { hash, key } = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  const anchor = sentenceAnchor(item.id);
  const isPressed = hash === `#${anchor}`;
  // The page is a new one after the press: the focus stays where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press is a new place in history
  useEffect(() => {
    if (isPressed) button.current?.focus({ preventScroll: true });
  }, [isPressed, key]);
  return (
    <li className="city-sentence" id={anchor}>
      <div>
        <p lang="ja">{item.source}</p>
        <p className="small">
          {topic} <span translate="no">{item.id}</span>
        </p>
      </div>
      <p lang={item.lang} dir="auto">
        <RubyText text={item.text} readings />
      </p>
      <Form method="post" className="city-sentence-check">
        <input type="hidden" name="sentence" value={item.id} />
        <input type="hidden" name="language" value={item.lang} />
        <input type="hidden" name="checked" value={item.checked ? '' : 'yes'} />
        <button
          ref={button}
          className="button"
          data-kind={item.checked ? 'link' : 'quiet'}
          type="submit"
          disabled={sending}
        >
          {say(item.checked ? 'sentence.uncheck' : 'sentence.check')}
          <span className="visually-hidden" lang="ja">
            {' '}
            {item.source}
          </span>
        </button>
        <p className="small">
          {item.checked
            ? say('translation.checkedBy', { name: item.by, date: item.at })
            : say('translation.state.unchecked')}
        </p>
      </Form>
    </li>
  );
};
