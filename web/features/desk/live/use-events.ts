import { useEffect, useRef } from 'react';
import { type DeskEvent, listenToDesk } from '../../../../core/contract/index.js';

/** Milliseconds before a broken line is tried again where the browser does not do so itself. */
const TRY_AGAIN = 5_000;

/**
 * Listens as long as the page is in sight: browsers allow few lines to one place, and a page that nobody looks at needs
 * none. What happened meanwhile is told after.
 */
export const useEvents = (hear: (event: DeskEvent) => void, place: string): void => {
  const told = useRef(hear);
  told.current = hear;
  const last = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that ended with its session begins anew with the next page
  useEffect(() => {
    let line: EventSource | undefined;
    let again: number | undefined;
    let over = false;
    const close = () => {
      window.clearTimeout(again);
      line?.close();
      line = undefined;
    };
    const open = () => {
      if (line || over || document.hidden) return;
      const source = new EventSource(
        `${listenToDesk.path}${last.current ? `?after=${last.current}` : ''}`,
      );
      line = source;
      source.onmessage = ({ data, lastEventId }) => {
        if (lastEventId) last.current = lastEventId;
        const event = JSON.parse(data) as DeskEvent;
        if (event.kind === 'over') {
          over = true;
          close();
        }
        told.current(event);
      };
      source.onerror = () => {
        if (source.readyState !== EventSource.CLOSED) return;
        close();
        again = window.setTimeout(open, TRY_AGAIN);
      };
    };
    const onSight = () => (document.hidden ? close() : open());
    document.addEventListener('visibilitychange', onSight);
    open();
    return () => {
      document.removeEventListener('visibilitychange', onSight);
      close();
    };
  }, [place]);
};
