import { Controller, Get, Header, Inject, Param, Post, Query } from '@nestjs/common';
import * as z from 'zod/mini';
import type { StaffActor } from '../../core/base/kernel/index.js';
import { type LessonPage, lessonPage } from '../../core/contract/index.js';
import { ReviewLessons } from '../../core/portals/desk/index.js';
import { Endpoint } from '../http/endpoint.js';
import { IdPipe } from '../http/id.pipe.js';
import { limitParam, textParam } from '../http/query.js';
import { Lang, Staff } from '../http/request.js';
import { ZodPipe } from '../http/zod.pipe.js';

const query = z.object({ lang: textParam(35), cursor: textParam(), limit: limitParam });

@Controller('api/staff/lessons')
export class LessonsController {
  constructor(@Inject(ReviewLessons) private readonly review: ReviewLessons) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'What routing has learned from voices this person may see, newest first',
    access: 'staff',
    tag: 'staff',
    query,
    response: lessonPage,
    errors: ['invalid', 'sign_in_required'],
  })
  page(
    @Staff() actor: StaffActor,
    @Query(new ZodPipe(query)) { cursor, limit }: z.output<typeof query>,
    @Lang() lang: string,
  ): Promise<LessonPage> {
    return this.review.page(actor, { cursor, limit, lang });
  }

  @Post(':id/undo')
  @Endpoint({
    summary: 'Take a lesson back: routing forgets it',
    access: 'staff',
    tag: 'staff',
    errors: ['sign_in_required', 'foreign_origin', 'not_found', 'forbidden', 'move_not_allowed'],
  })
  undo(@Staff() actor: StaffActor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.review.undo(actor, id);
  }
}
