import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTo } from '../../site/address.js';

interface FilterChipsProps {
  readonly chips: readonly {
    readonly value: string;
    readonly text: ReactNode;
    /** The list with it, below the language. */
    readonly path: string;
  }[];
  readonly chosen: string;
}

/** Choices of a list that are one press away. */
export const FilterChips = ({ chips, chosen }: FilterChipsProps) => {
  const to = useTo();
  return chips.map(({ value, text, path }) => (
    <Link
      key={value}
      className="filter-chip"
      to={to(path)}
      aria-current={value === chosen ? 'true' : undefined}
    >
      {text}
    </Link>
  ));
};
