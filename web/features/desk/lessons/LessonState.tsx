import type { Ref } from 'react';
import { Form, useNavigation } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import type { LessonView } from './present-lessons.js';

interface LessonStateProps {
  readonly lesson: LessonView;
  readonly ref: Ref<HTMLDivElement>;
}

/** How much a lesson counts and the button that takes it back; afterwards who took it back, and when. */
export const LessonState = ({ lesson, ref }: LessonStateProps) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  const { undone, percent } = lesson;
  if (undone)
    return (
      <div className="lesson-state" ref={ref} tabIndex={-1}>
        <p>
          <strong>{say('lesson.undone')}</strong>
        </p>
        <p className="small">{say('lesson.undoneBy', { name: undone.by, date: undone.at })}</p>
      </div>
    );
  return (
    <div className="lesson-state" ref={ref} tabIndex={-1}>
      <p>
        <span>{say('lesson.strength', { percent })}</span>
        {/* The same in a picture: the words above say it to everybody. */}
        <meter aria-hidden="true" min={0} max={100} value={percent} />
      </p>
      {lesson.mayUndo ? (
        <Form method="post" noValidate>
          <input type="hidden" name="lesson" value={lesson.id} />
          <button className="button" data-kind="quiet" type="submit" disabled={sending}>
            {say('lesson.undo')}
            <span className="visually-hidden" translate="no">
              {' '}
              {lesson.voice.receipt}
            </span>
          </button>
        </Form>
      ) : null}
    </div>
  );
};
