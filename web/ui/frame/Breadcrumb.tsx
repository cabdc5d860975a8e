import type { ReactNode } from 'react';

interface BreadcrumbProps {
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly text: ReactNode }[];
}

export const Breadcrumb = ({ label, items }: BreadcrumbProps) => (
  <nav aria-label={label}>
    <ol className="breadcrumb">
      {items.map(({ href, text }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ol>
  </nav>
);
