import { Fragment } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import type { DraftView } from './draft-view.js';

/** What was changed since the text was looked at last, marked in it; said in words, too, for who does not see the marks. */
export const Changes = ({ changes }: { readonly changes: NonNullable<DraftView['changes']> }) => {
  const { say, plain } = useDeskWords();
  return (
    <Details summary={say('underWay.changes')} open>
      <p className="written changes" lang="ja" dir="auto">
        {changes.map(({ text, how }, i) => {
          const key = `${i} ${how}`;
          if (how === 'same') return <Fragment key={key}>{text}</Fragment>;
          const Mark = how === 'added' ? 'ins' : 'del';
          return (
            <Mark key={key}>
              <span className="visually-hidden">[{plain(`underWay.${how}`)}: </span>
              {text}
              <span className="visually-hidden">]</span>
            </Mark>
          );
        })}
      </p>
    </Details>
  );
};
