import { useEffect, useRef } from 'react';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Whether somebody is at the page: an unattended one asks for nothing, so that its session runs out as if it were not there.
 * `onReturn` is called at the first sign after a rest.
 */
export const useActivity = (restsAfter: number, onReturn: () => void): (() => boolean) => {
  const last = useRef(0);
  const returned = useRef(onReturn);
  returned.current = onReturn;
  const isActive = useRef(() => performance.now() - last.current < restsAfter);
  useEffect(() => {
    last.current = performance.now();
    const sign = () => {
      const rested = !isActive.current();
      last.current = performance.now();
      if (rested) returned.current();
    };
    for (const name of SIGNS) window.addEventListener(name, sign, { passive: true });
    return () => {
      for (const name of SIGNS) window.removeEventListener(name, sign);
    };
  }, []);
  return isActive.current;
};
