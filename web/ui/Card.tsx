import type { ReactNode } from 'react';

interface CardProps {
  readonly as?: 'article' | 'section' | 'div' | 'aside';
  readonly label?: string;
  readonly children: ReactNode;
}

export const Card = ({ as: Tag = 'div', label, children }: CardProps) => (
  <Tag className="card" aria-label={label}>
    {children}
  </Tag>
);
