import { useDeskWords } from '../../../i18n/desk-words.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { Pagination } from '../../../ui/Pagination.js';
import { useTo } from '../../site/address.js';
import { DeskLinkButton } from '../DeskLinkButton.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { LessonRow } from './LessonRow.js';
import type { LessonsView, UndoState } from './load-lessons.js';

interface LessonsProps {
  readonly lessons: LessonsView;
  readonly state: UndoState | undefined;
}

/** Everything that routing has learned from people, newest first; each of it can be taken back. */
export const Lessons = ({ lessons: { items, next, before }, state }: LessonsProps) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { summary, errorPrefix } = useDeskErrors('lesson', state?.problem);
  const page = (cursor: string) => to(`/staff/lessons${cursor && `?before=${cursor}`}`);
  return (
    <div className="lessons-page">
      <title>{`${state ? `${errorPrefix} ` : ''}${plain('lesson.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('lesson.title')}</h1>
      <div className="hint lessons-lead">
        <p>{say('lesson.lead')}</p>
        <p>{say('lesson.fades')}</p>
      </div>
      {/* A new key, so that the same refusal twice takes the focus twice. */}
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      {items.length > 0 ? (
        <ol className="lessons">
          {items.map((lesson) => (
            <LessonRow key={lesson.id} lesson={lesson} />
          ))}
        </ol>
      ) : (
        <EmptyState>
          <p>{say(before ? 'lesson.noMore' : 'lesson.empty')}</p>
          {before ? null : <p>{say('lesson.emptyText')}</p>}
        </EmptyState>
      )}
      <Pagination
        label={plain('lesson.pages')}
        link={DeskLinkButton}
        next={
          next ? { href: page(encodeURIComponent(next)), text: say('lesson.older') } : undefined
        }
        first={before ? { href: page(''), text: say('action.toStart') } : undefined}
      />
    </div>
  );
};
