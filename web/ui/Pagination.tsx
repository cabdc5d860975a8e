import type { ComponentType, ReactNode } from 'react';
import { LinkButton, type LinkButtonProps } from './Button.js';

interface Step {
  readonly href: string;
  readonly text: ReactNode;
}

interface PaginationProps {
  readonly label: string;
  readonly first?: Step | undefined;
  readonly next?: Step | undefined;
  /** How a step is drawn where the page runs in the browser and a link must not load it anew. */
  readonly link?: ComponentType<LinkButtonProps>;
}

/** Onward and back to the start: a keyset list has no page numbers. */
export const Pagination = ({ label, first, next, link: Button = LinkButton }: PaginationProps) =>
  first || next ? (
    <nav className="actions" aria-label={label}>
      {next ? (
        <Button href={next.href} kind="quiet" rel="next">
          {next.text}
        </Button>
      ) : null}
      {first ? (
        <Button href={first.href} kind="link">
          {first.text}
        </Button>
      ) : null}
    </nav>
  ) : null;
