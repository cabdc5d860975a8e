import { type RefObject, useEffect, useState } from 'react';
import type { Hint } from '../../../../../../core/language/plain-japanese/index.js';

/** Between two keys of one word nothing is said yet. */
const PAUSE_MS = 400;

/** The hints for what stands in a box now. The rules come with the first look: the desk does without them until then. */
export const useHints = (box: RefObject<HTMLTextAreaElement | null>): readonly Hint[] => {
  const [hints, setHints] = useState<readonly Hint[]>([]);
  useEffect(() => {
    const area = box.current;
    if (!area) return;
    let timer: number | undefined;
    let isGone = false;
    const look = async () => {
      const { findHints } = await import('../../../../../../core/language/plain-japanese/index.js');
      if (!isGone) setHints(findHints(area.value));
    };
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void look(), PAUSE_MS);
    };
    later();
    area.addEventListener('input', later);
    return () => {
      isGone = true;
      window.clearTimeout(timer);
      area.removeEventListener('input', later);
    };
  }, [box]);
  return hints;
};
