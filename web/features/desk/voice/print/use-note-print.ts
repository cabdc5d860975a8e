import { useEffect } from 'react';
import { pathOf, printVoice } from '../../../../../core/contract/index.js';

/** A browser may ask for the same sheet more than once, as its preview is changed. */
const SAME_SHEET_MS = 30_000;

/** Writes down that the open voice is printed, whichever way that was asked for. */
export const useNotePrint = (voice: string): void => {
  useEffect(() => {
    let noted = Number.NEGATIVE_INFINITY;
    const note = () => {
      if (performance.now() - noted < SAME_SHEET_MS) return;
      noted = performance.now();
      void fetch(pathOf(printVoice, { params: { id: voice } }), {
        method: printVoice.method,
        keepalive: true,
      }).catch(() => undefined);
    };
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, [voice]);
};
