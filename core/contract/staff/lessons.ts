import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { pageOfItems, paging } from '../query.js';
import { sectionRef } from '../section.js';
import { idParam, isoTime, uuid } from '../text.js';
import { measureRef } from '../voice.js';

/** What routing learned from a person's correction. `strength` fades with time: 1 when new, half after `LESSON_HALF_LIFE_DAYS`. */
export const lesson = z.object({
  id: uuid,
  /** Who taught it may have given the voice away: then it is not `visible` any more, and its excerpt is empty. */
  voice: z.object({
    id: uuid,
    receipt: z.string(),
    excerpt: z.string(),
    lang: z.string(),
    visible: z.boolean(),
  }),
  section: sectionRef,
  measure: z.nullable(measureRef),
  by: z.string(),
  at: isoTime,
  strength: z.number(),
  undone: z.nullable(z.object({ by: z.string(), at: isoTime })),
  mayUndo: z.boolean(),
});
export type Lesson = z.infer<typeof lesson>;
export const lessonPage = pageOfItems(lesson);
export type LessonPage = z.infer<typeof lessonPage>;

export const listLessons = operation({
  method: 'GET',
  path: '/api/staff/lessons',
  door: 'staff',
  who: 'staff',
  summary: 'What routing has learned from voices this person may see, newest first',
  query: z.object(paging),
  response: lessonPage,
  errors: [],
});

export const undoLesson = operation({
  method: 'POST',
  path: '/api/staff/lessons/:id/undo',
  door: 'staff',
  who: 'staff',
  summary: 'Take a lesson back: routing forgets it',
  params: idParam,
  errors: ['forbidden', 'move_not_allowed'],
});
