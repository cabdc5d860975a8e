import { useEffect, useRef } from 'react';
import { pathOf, tellPresence } from '../../../../core/contract/index.js';
import { useActivity } from './use-activity.js';

/** Milliseconds between two words of being there; they are forgotten after twenty seconds. */
const TELL_EVERY = 8_000;
/** Somebody who has written nothing for so long only looks. */
const WRITES_FOR = 15_000;
/** And somebody who has not moved for so long is not there. */
const RESTS_AFTER = 5 * 60_000;

type At = 'looking' | 'writing' | 'gone';

const tell = (voice: string, at: At): void => {
  void fetch(pathOf(tellPresence, { params: { id: voice } }), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ at }),
    // It is told while the page is being left, too.
    keepalive: true,
  }).catch(() => undefined);
};

/** Lets colleagues know that this person looks at a voice, or writes to it. */
export const usePresence = (voice: string): void => {
  const wrote = useRef(Number.NEGATIVE_INFINITY);
  const isActive = useActivity(RESTS_AFTER, () => tell(voice, 'looking'));
  useEffect(() => {
    wrote.current = Number.NEGATIVE_INFINITY;
    const say = () => {
      if (document.hidden || !isActive()) return;
      tell(voice, performance.now() - wrote.current < WRITES_FOR ? 'writing' : 'looking');
    };
    const leave = () => tell(voice, 'gone');
    const onSight = () => (document.hidden ? leave() : say());
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLElement) || !target.closest('.voice-whole')) return;
      const before = wrote.current;
      wrote.current = performance.now();
      if (wrote.current - before > WRITES_FOR) say();
    };
    say();
    const timer = window.setInterval(say, TELL_EVERY);
    document.addEventListener('visibilitychange', onSight);
    document.addEventListener('input', onInput);
    window.addEventListener('pagehide', leave);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onSight);
      document.removeEventListener('input', onInput);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [voice, isActive]);
};
