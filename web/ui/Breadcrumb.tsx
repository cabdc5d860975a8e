import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface BreadcrumbProps {
  readonly label: string;
  readonly items: readonly { readonly href: string; readonly text: ReactNode }[];
}

export const Breadcrumb = ({ label, items }: BreadcrumbProps) => (
  <nav aria-label={label}>
    <ol className="breadcrumb">
      {items.map(({ href, text }) => (
        <li key={href}>
          <Link to={href}>{text}</Link>
        </li>
      ))}
    </ol>
  </nav>
);
