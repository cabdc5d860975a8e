interface ReadableProps {
  readonly lang: string;
  readonly text: string;
}

/** A text as it was written, with its lines. */
export const Readable = ({ lang, text }: ReadableProps) => (
  <blockquote className="paper-text" lang={lang} dir="auto">
    {text}
  </blockquote>
);
