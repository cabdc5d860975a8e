import type { ReactNode } from 'react';

interface DetailsProps {
  readonly summary: ReactNode;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** Something more, one tap away. */
export const Details = ({ summary, lang, children }: DetailsProps) => (
  <details className="details" lang={lang}>
    <summary>{summary}</summary>
    {children}
  </details>
);
