import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { DraftView } from './draft-view.js';

/** What the guard finds in an answer that is decided on: words that seem to point at a person. It asks, and stops nothing. */
export const GuardFinds = ({ finds }: Pick<DraftView, 'finds'>) => {
  const { say } = useDeskWords();
  if (!finds.length) return null;
  return (
    <div className="notice" data-tone="wait">
      <p className="notice-title">{say('underWay.finds')}</p>
      <ul className="guard-finds">
        {finds.map(({ kind, words, at }) => (
          <li key={at}>
            <span className="found-words-kind">{say(`personal.kind.${kind}`)}</span>{' '}
            <mark lang="ja" dir="auto">
              {words}
            </mark>
          </li>
        ))}
      </ul>
    </div>
  );
};
