import type { ReactNode } from 'react';

export type Tone = 'plain' | 'ok' | 'wait' | 'today' | 'late';

interface StatusChipProps {
  readonly tone?: Tone;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

/** A state in words; the colour only repeats it. */
export const StatusChip = ({ tone = 'plain', lang, children }: StatusChipProps) => (
  <span className="chip" data-tone={tone} lang={lang}>
    <span>{children}</span>
  </span>
);
