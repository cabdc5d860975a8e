import type { ReactNode } from 'react';
import { InLanguage } from './InLanguage.js';

interface VoiceProps {
  readonly id?: string;
  readonly lang: string;
  /** What the resident wrote, as written. */
  readonly text: string;
  /** The same text as it is shown, with readings above its words. */
  readonly shown?: ReactNode;
  readonly meta?: ReactNode;
  /** That it is not what it was at first, and what changed. */
  readonly corrected?: ReactNode;
}

/** A resident's words on their thread. The language is always said to browser and screen reader. */
export const Voice = ({ id, lang, text, shown, meta, corrected }: VoiceProps) => (
  <div className="voice">
    <blockquote className="written" id={id} lang={lang} dir="auto">
      {shown ?? <InLanguage text={text} lang={lang} />}
    </blockquote>
    {meta ? <p className="voice-meta">{meta}</p> : null}
    {corrected ? <p className="voice-meta">{corrected}</p> : null}
  </div>
);
