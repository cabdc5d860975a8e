import type { ReactNode } from 'react';

/** Short facts in one line with dots between them: `<li>`s. */
export const FactLine = ({ children }: { readonly children: ReactNode }) => (
  <ul className="fact-line">{children}</ul>
);
