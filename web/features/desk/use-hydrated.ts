import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** True once the page runs in the browser: what needs JavaScript is not shown before. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
