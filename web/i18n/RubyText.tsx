import type { ReactNode } from 'react';
import { parseReadings, withoutReadings } from '../../core/language/index.js';
import { InLanguage } from '../ui/voice/InLanguage.js';

interface RubyTextProps {
  readonly text: string;
  readonly readings: boolean;
  /** What the text is in, where names in it may be Japanese and say so; without it nothing is looked for. */
  readonly lang?: string;
}

/** Text with readings above it; `rp` keeps it readable where ruby is not drawn. */
export const RubyText = ({ text, readings, lang }: RubyTextProps): ReactNode => {
  if (!text.includes('{')) return lang ? InLanguage({ text, lang }) : text;
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
