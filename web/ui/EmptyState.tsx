import type { ReactNode } from 'react';

/** Nothing here yet, and what one can do about it. */
export const EmptyState = ({ children }: { readonly children: ReactNode }) => (
  <div className="empty">{children}</div>
);
