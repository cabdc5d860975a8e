import type { ReactNode } from 'react';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly lang?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something more, one tap away. */
export const Details = ({ summary, lang, open, children }: DetailsProps) => (
  <details className="details" lang={lang} open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
);
