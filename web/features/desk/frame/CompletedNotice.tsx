import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { VERBS } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import { UndoPress } from '../inbox/done/UndoPress.js';
import { searchOf } from '../inbox/inbox-filter.js';
import type { Desk } from '../load-desk.js';
import { verbFormId } from '../verbs/verb-form-id.js';

interface CompletedTextProps {
  readonly completed: NonNullable<Desk['completed']>;
  readonly desk: Pick<Desk, 'done' | 'filter'>;
}

const CompletedText = ({ completed, desk: { done, filter } }: CompletedTextProps) => {
  const { say } = useDeskWords();
  const to = useTo();
  const { verb, copies, of } = completed;
  /** Where the form that takes it back stands: here, or at the voice that was left since. */
  const place = of ? to(`/staff/voices/${of}${searchOf(filter)}`) : '';
  if ((verb === 'answer' || verb === 'decline') && copies) return say(`done.${verb}Copies`);
  if (verb === 'close' || verb === 'publish')
    return (
      <>
        {say(`done.${verb}`)}{' '}
        <a href={`${place}#${verbFormId(VERBS[verb].undo)}`}>
          {say(`act.${VERBS[verb].undo}.title`)}
        </a>
      </>
    );
  const undo = done ? <UndoPress done={done} filter={filter} /> : null;
  if (verb === 'inquire')
    return say('done.inquire', { section: completed.section || completed.place });
  if (verb !== 'reassign' && verb !== 'route')
    return (
      <>
        {say(`done.${verb}`)} {undo}
      </>
    );
  // A person's choice is what routing learns from.
  return (
    <>
      {say(`done.${verb}`, { section: completed.section || completed.place })}{' '}
      <Link to={to('/staff/lessons')}>{say('done.learned')}</Link> {undo}
    </>
  );
};

/** Says what has just been done. Always there, so that screen readers notice when it fills. */
export const CompletedNotice = ({ desk }: { readonly desk: Desk }) => {
  const { completed, done } = desk;
  const { key } = useLocation();
  const box = useRef<HTMLDivElement>(null);
  // Where the next voice has been opened, that has the focus.
  const verb = completed?.of ? undefined : completed?.verb;
  // The pressed button is gone after an action: without this the focus would fall back to the top of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same action again is a new place in history
  useEffect(() => {
    if (verb) box.current?.focus();
  }, [verb, key]);
  return (
    <div role="status" className="done" ref={box} tabIndex={-1} data-screen>
      {completed ? (
        <div className="notice" data-tone="ok">
          <div>
            {done ? <span translate="no">{done.receipt} </span> : null}
            <CompletedText completed={completed} desk={desk} />
          </div>
        </div>
      ) : null}
    </div>
  );
};
