import type { ReactNode } from 'react';

interface BreadcrumbProps {
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly text: ReactNode }[];
  /** The page itself, at the end of the way. */
  readonly here: ReactNode;
}

export const Breadcrumb = ({ label, items, here }: BreadcrumbProps) => (
  <nav aria-label={label}>
    <ol className="breadcrumb">
      {items.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
      <li aria-current="page">
        <span>{here}</span>
      </li>
    </ol>
  </nav>
);
