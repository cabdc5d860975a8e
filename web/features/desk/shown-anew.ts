import type { ShouldRevalidateFunction } from 'react-router';

/** Where a colleague was first, the page is shown as it is now, with what was typed in its fields. */
export const shownAnew: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;
