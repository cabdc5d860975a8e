import type { ReactNode } from 'react';
import { LinkButton } from './Button.js';

interface PaginationProps {
  readonly label: string;
  readonly first?: { readonly href: string; readonly text: ReactNode } | undefined;
  readonly next?: { readonly href: string; readonly text: ReactNode } | undefined;
}

/** Onward and back to the start: a keyset list has no page numbers. */
export const Pagination = ({ label, first, next }: PaginationProps) =>
  first || next ? (
    <nav className="actions" aria-label={label}>
      {next ? (
        <LinkButton to={next.href} kind="quiet" rel="next">
          {next.text}
        </LinkButton>
      ) : null}
      {first ? (
        <LinkButton to={first.href} kind="link">
          {first.text}
        </LinkButton>
      ) : null}
    </nav>
  ) : null;
