import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  type InputOf,
  type LessonPage,
  listLessons,
  undoLesson,
} from '../../core/contract/index.js';
import { ReviewLessons } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

@Controller()
export class LessonsController {
  constructor(private readonly review: ReviewLessons) {}

  @Does(listLessons)
  page(
    @Input() { query }: InputOf<typeof listLessons>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<LessonPage> {
    return this.review.page(actor, { ...query, lang });
  }

  @Does(undoLesson)
  undo(@Input() { params }: InputOf<typeof undoLesson>, @Staff() actor: StaffActor): Promise<void> {
    return this.review.undo(actor, params.id);
  }
}
