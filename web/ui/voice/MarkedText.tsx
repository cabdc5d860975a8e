interface MarkedTextProps {
  readonly text: string;
  readonly lang: string;
  /** Places in the text, in order, that are marked. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

/** Somebody's words with some of them marked. */
export const MarkedText = ({ text, lang, places }: MarkedTextProps) => {
  const ends = places.map(({ end }) => end);
  return (
    <div className="voice">
      <blockquote className="written" lang={lang} dir="auto">
        {places.map(({ start, end }, i) => (
          <span key={start}>
            {text.slice(ends[i - 1] ?? 0, start)}
            <mark>{text.slice(start, end)}</mark>
          </span>
        ))}
        {text.slice(ends.at(-1) ?? 0)}
      </blockquote>
    </div>
  );
};
