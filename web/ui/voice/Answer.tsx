import type { ReactNode } from 'react';
import { InLanguage } from './InLanguage.js';

interface AnswerProps {
  readonly title: ReactNode;
  readonly lang: string;
  readonly text: string;
  /** The same text as it is shown, with readings above its words. */
  readonly shown?: ReactNode;
  readonly note?: ReactNode;
  /** That it is not what it was at first, and what changed. */
  readonly corrected?: ReactNode;
  /** The text in several languages, in the place of `text`. */
  readonly children?: ReactNode;
}

/** The city's answer, on a tinted ground. */
export const Answer = ({ title, lang, text, shown, note, corrected, children }: AnswerProps) => (
  <div className="answer">
    <p className="answer-title">{title}</p>
    {children ?? (
      <p className="written" lang={lang} dir="auto">
        {shown ?? <InLanguage text={text} lang={lang} />}
      </p>
    )}
    {corrected ? <p className="answer-note">{corrected}</p> : null}
    {note ? <p className="answer-note">{note}</p> : null}
  </div>
);
