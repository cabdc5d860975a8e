import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { VERBS } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import type { Desk } from '../load-desk.js';
import { verbFormId } from '../verbs/verb-form-id.js';

const CompletedText = ({ completed }: { readonly completed: NonNullable<Desk['completed']> }) => {
  const { say } = useDeskWords();
  const to = useTo();
  const { verb, copies } = completed;
  if ((verb === 'answer' || verb === 'decline') && copies) return say(`done.${verb}Copies`);
  if (verb === 'close' || verb === 'publish')
    return (
      <>
        {say(`done.${verb}`)}{' '}
        <a href={`#${verbFormId(VERBS[verb].undo)}`}>{say(`act.${VERBS[verb].undo}.title`)}</a>
      </>
    );
  if (verb !== 'reassign' && verb !== 'route') return say(`done.${verb}`);
  // A person's choice is what routing learns from.
  return (
    <>
      {say(`done.${verb}`, { section: completed.section || completed.place })}{' '}
      <Link to={to('/staff/lessons')}>{say('done.learned')}</Link>
    </>
  );
};

/** Says what has just been done. Always there, so that screen readers notice when it fills. */
export const CompletedNotice = ({ completed }: Pick<Desk, 'completed'>) => {
  const { key } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const verb = completed?.verb;
  // The pressed button is gone after an action: without this the focus would fall back to the top of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same action again is a new place in history
  useEffect(() => {
    if (verb) box.current?.focus();
  }, [verb, key]);
  return (
    <div role="status" className="done" ref={box} tabIndex={-1}>
      {completed ? (
        <div className="notice" data-tone="ok">
          <p>
            <CompletedText completed={completed} />
          </p>
        </div>
      ) : null}
    </div>
  );
};
