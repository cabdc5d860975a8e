import type { ReactNode } from 'react';

interface EmptyPaneProps {
  /** Given where something went wrong: then it is read out and stands on a narrow screen too. */
  readonly role?: 'alert';
  readonly children: ReactNode;
}

/** What stands in the place of a voice when none is open. */
export const EmptyPane = ({ role, children }: EmptyPaneProps) => (
  <div className="pane-empty" role={role}>
    {children}
  </div>
);
