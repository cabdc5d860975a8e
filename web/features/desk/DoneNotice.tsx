import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import type { Desk } from './load-desk.js';

/** Says what has just been done. Always there, so that screen readers notice when it fills. */
export const DoneNotice = ({ done }: Pick<Desk, 'done'>) => {
  const { say } = useWords();
  const { key } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const verb = done?.verb;
  // The pressed button is gone after an action: without this the focus would fall back to the top of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same action again is a new place in history
  useEffect(() => {
    if (verb) box.current?.focus();
  }, [verb, key]);
  return (
    <div role="status" className="done" ref={box} tabIndex={-1}>
      {done ? (
        <p className="notice" data-tone="ok">
          {done.verb === 'reassign'
            ? say('done.reassign', { section: done.section || done.place })
            : say(`done.${done.verb}`)}
        </p>
      ) : null}
    </div>
  );
};
