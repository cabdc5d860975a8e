import { parseReadings, withoutReadings } from '../../core/language/index.js';

interface RubyTextProps {
  readonly text: string;
  readonly readings: boolean;
}

/** Text with readings above it; `rp` keeps it readable where ruby is not drawn. */
export const RubyText = ({ text, readings }: RubyTextProps) => {
  if (!text.includes('{')) return text;
  if (!readings) return withoutReadings(text);
  return parseReadings(text).map((part, i) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
      <ruby key={i}>
        {part.base}
        <rp>（</rp>
        <rt>{part.reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  );
};
