import { useEffect, useRef } from 'react';

/**
 * After Back from an open voice the keyboard goes on at the row that was left, or at that of the voice that is open again,
 * not at the top of the page. A voice that is opened takes the focus to its heading, as does whatever asks for it.
 */
export const useReturned = (current: string | undefined): void => {
  const before = useRef(current);
  useEffect(() => {
    const left = before.current;
    before.current = current;
    if (!left || left === current || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-row][href*="/voices/${current ?? left}"]`)?.focus();
  }, [current]);
};
