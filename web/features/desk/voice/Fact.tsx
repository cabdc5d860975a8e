import type { ReactNode } from 'react';

interface FactProps {
  readonly term: ReactNode;
  readonly children: ReactNode;
}

/** One line of what is known of a voice. */
export const Fact = ({ term, children }: FactProps) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
