import type { ReactNode } from 'react';

interface VoiceProps {
  readonly id?: string;
  readonly lang: string;
  /** What the resident wrote, as written. */
  readonly text: string;
  readonly meta?: ReactNode;
}

/** A resident's words on their thread. The language is always said to browser and screen reader. */
export const Voice = ({ id, lang, text, meta }: VoiceProps) => (
  <div className="voice">
    <blockquote className="written" id={id} lang={lang}>
      {text}
    </blockquote>
    {meta ? <p className="voice-meta">{meta}</p> : null}
  </div>
);
