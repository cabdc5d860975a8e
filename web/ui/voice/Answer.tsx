import type { ReactNode } from 'react';

interface AnswerProps {
  readonly title: ReactNode;
  readonly lang: string;
  readonly text: string;
  readonly note?: ReactNode;
}

/** The city's answer, on a tinted ground. */
export const Answer = ({ title, lang, text, note }: AnswerProps) => (
  <div className="answer">
    <p className="answer-title">{title}</p>
    <p className="written" lang={lang}>
      {text}
    </p>
    {note ? <p className="answer-note">{note}</p> : null}
  </div>
);
