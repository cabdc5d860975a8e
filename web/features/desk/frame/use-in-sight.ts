import { type RefObject, useEffect, useRef } from 'react';

/** Moves a row sideways so that what is chosen in it is in sight, whenever `chosen` is another one. The page itself is not moved. */
export const useInSight = (chosen: string): RefObject<HTMLUListElement | null> => {
  const row = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is read from the page
  useEffect(() => {
    const here = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && here)
      row.current.scrollLeft = here.offsetLeft - (row.current.clientWidth - here.offsetWidth) / 2;
  }, [chosen]);
  return row;
};
