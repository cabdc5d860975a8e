import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Written } from '../../../ui/voice/Written.js';
import { useTo } from '../../site/address.js';
import { FactLine } from '../FactLine.js';
import { LessonState } from './LessonState.js';
import type { LessonView } from './present-lessons.js';

export const lessonAnchor = (id: string): string => `lesson-${id}`;

/** One correction: the voice, where it belongs, who said so, how much it still counts. */
export const LessonRow = ({ lesson }: { readonly lesson: LessonView }) => {
  const { say, show } = useDeskWords();
  const to = useTo();
  const { hash, key } = useLocation();
  const state = useRef<HTMLDivElement>(null);
  const { voice, measure } = lesson;
  const anchor = lessonAnchor(lesson.id);
  const justUndone = lesson.undone !== null && hash === `#${anchor}`;
  // The pressed button is gone: the focus goes to what now stands in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each taking back is a new place in history
  useEffect(() => {
    if (justUndone) state.current?.focus({ preventScroll: true });
  }, [justUndone, key]);
  return (
    <li className="lesson" id={anchor} data-undone={lesson.undone ? '' : undefined}>
      <div className="lesson-what">
        {voice.visible ? (
          <Link className="lesson-voice" to={to(`/staff/voices/${voice.id}`)}>
            {voice.excerpt ? (
              <Written lang={voice.lang}>{voice.excerpt}</Written>
            ) : (
              say('list.hidden')
            )}
          </Link>
        ) : (
          <p className="lesson-gone">{say('lesson.gone')}</p>
        )}
        <p className="lesson-to">
          <span aria-hidden="true">→ </span>
          <strong>{show(lesson.section)}</strong>
          {measure ? (
            <span className="lesson-measure">
              {' '}
              <span className="code">{measure.code}</span> {show(measure.title)}
            </span>
          ) : null}
        </p>
        <FactLine>
          <li>{say('lesson.by', { name: lesson.by })}</li>
          <li>{lesson.at}</li>
          <li translate="no">{voice.receipt}</li>
        </FactLine>
      </div>
      <LessonState lesson={lesson} ref={state} />
    </li>
  );
};
