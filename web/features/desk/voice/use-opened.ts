import { type RefObject, useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';

/** Brings a voice that has just been opened to the top, with the focus on its heading. */
export const useOpened = (): RefObject<HTMLHeadingElement | null> => {
  const heading = useRef<HTMLHeadingElement>(null);
  // The first page of a visit, and the way back, are POP: there the browser places focus and scroll itself.
  const opened = useNavigationType() !== 'POP';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the voice appears, not when anything about it changes
  useEffect(() => {
    if (!opened) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
};
