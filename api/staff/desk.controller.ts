import { Body, Controller, Get, Header, Inject, Param, Post, Query } from '@nestjs/common';
import * as z from 'zod/mini';
import { AnswerSubmission, PublishAnswer } from '../../core/answers/index.js';
import {
  type AlikeVoices,
  alikeVoices,
  answerInput,
  assignInput,
  closeInput,
  declineInput,
  INBOX_VIEWS,
  type InboxPage,
  inboxPage,
  measureCode,
  publishInput,
  reassignInput,
  routeInput,
  STATUSES,
  type StaffSubmission,
  sectionList,
  staffSubmission,
} from '../../core/contract/index.js';
import { AppError, type StaffActor } from '../../core/kernel/index.js';
import { FindAlike, ReadSections } from '../../core/routing/index.js';
import {
  AssignSubmission,
  CloseSubmission,
  DeclineSubmission,
  GiveToProposed,
  ReadDesk,
  ReassignSubmission,
} from '../../core/submissions/index.js';
import { Endpoint, type EndpointSpec } from '../http/endpoint.js';
import { IdPipe } from '../http/id.pipe.js';
import { langQuery, limitParam, textParam } from '../http/query.js';
import { Lang, Staff } from '../http/request.js';
import { ZodPipe } from '../http/zod.pipe.js';

const inboxQuery = z.object({
  lang: textParam(35),
  view: z._default(z.enum(INBOX_VIEWS, { error: 'not_allowed' }), 'new'),
  section: textParam(),
  status: z.optional(z.enum(STATUSES, { error: 'not_allowed' })),
  measure: z.optional(measureCode),
  textLang: textParam(35),
  q: textParam(100),
  cursor: textParam(),
  limit: limitParam,
});
type InboxQuery = z.output<typeof inboxQuery>;

/** A verb on one voice: answers with the voice as it is afterwards. */
const verb = (
  summary: string,
  body: z.ZodMiniType,
  more: Partial<EndpointSpec> = {},
): EndpointSpec => ({
  summary,
  access: 'staff',
  tag: 'staff',
  query: langQuery,
  body,
  response: staffSubmission,
  errors: [
    'invalid',
    'sign_in_required',
    'foreign_origin',
    'not_found',
    'forbidden',
    'move_not_allowed',
    'changed_meanwhile',
    ...(more.errors ?? []),
  ],
});

@Controller('api/staff')
export class DeskController {
  constructor(
    @Inject(ReadDesk) private readonly desk: ReadDesk,
    @Inject(ReadSections) private readonly readSections: ReadSections,
    @Inject(FindAlike) private readonly findAlike: FindAlike,
    @Inject(GiveToProposed) private readonly giveToProposed: GiveToProposed,
    @Inject(AssignSubmission) private readonly assignSubmission: AssignSubmission,
    @Inject(ReassignSubmission) private readonly reassignSubmission: ReassignSubmission,
    @Inject(AnswerSubmission) private readonly answerSubmission: AnswerSubmission,
    @Inject(PublishAnswer) private readonly publishAnswer: PublishAnswer,
    @Inject(CloseSubmission) private readonly closeSubmission: CloseSubmission,
    @Inject(DeclineSubmission) private readonly declineSubmission: DeclineSubmission,
  ) {}

  @Get('inbox')
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'Voices this person may see, newest first',
    access: 'staff',
    tag: 'staff',
    query: inboxQuery,
    response: inboxPage,
    errors: ['invalid', 'sign_in_required'],
  })
  inbox(
    @Staff() actor: StaffActor,
    @Query(new ZodPipe(inboxQuery)) query: InboxQuery,
    @Lang() uiLang: string,
  ): Promise<InboxPage> {
    const { lang: _ui, textLang, ...filter } = query;
    return this.desk.inbox(actor, { ...filter, lang: textLang, uiLang });
  }

  @Get('sections')
  @Endpoint({
    summary: 'Sections that a voice can be handed to',
    access: 'staff',
    tag: 'staff',
    query: langQuery,
    response: sectionList,
    errors: ['sign_in_required'],
  })
  async sections(@Lang() lang: string): Promise<z.infer<typeof sectionList>> {
    return { items: await this.readSections.run(lang) };
  }

  @Get('submissions/:id')
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'One voice with reason, history and what may be done',
    access: 'staff',
    tag: 'staff',
    query: langQuery,
    response: staffSubmission,
    errors: ['sign_in_required', 'not_found'],
  })
  one(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    return this.desk.one(actor, id, lang);
  }

  @Get('submissions/:id/alike')
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'Voices that say much the same: copies first, then the likest in any language',
    access: 'staff',
    tag: 'staff',
    query: langQuery,
    response: alikeVoices,
    errors: ['sign_in_required', 'not_found'],
  })
  alike(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Lang() lang: string,
  ): Promise<AlikeVoices> {
    return this.findAlike.run(actor, id, lang);
  }

  /** Answers with null where the voice has left this person's sight. */
  @Post('submissions/:id/route')
  @Endpoint({
    ...verb('Give a waiting voice to a proposed measure or section', routeInput),
    response: z.nullable(staffSubmission),
  })
  async route(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(routeInput)) input: z.output<typeof routeInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission | null> {
    await this.giveToProposed.run(actor, { ...input, id });
    return this.stillSeen(actor, id, lang);
  }

  @Post('submissions/:id/assign')
  @Endpoint(verb('Take it: the voice is in progress', assignInput))
  async assign(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(assignInput)) input: z.output<typeof assignInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.assignSubmission.run(actor, { ...input, id });
    return this.desk.one(actor, id, lang);
  }

  /** Answers with null where the voice has left this person's sight. */
  @Post('submissions/:id/reassign')
  @Endpoint({
    ...verb('Hand on to another section, with a reason', reassignInput),
    response: z.nullable(staffSubmission),
  })
  async reassign(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(reassignInput)) input: z.output<typeof reassignInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission | null> {
    await this.reassignSubmission.run(actor, { ...input, id });
    return this.stillSeen(actor, id, lang);
  }

  @Post('submissions/:id/answer')
  @Endpoint(verb('Answer in Japanese', answerInput))
  async answer(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(answerInput)) input: z.output<typeof answerInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.answerSubmission.run(actor, { ...input, id });
    return this.desk.one(actor, id, lang);
  }

  @Post('submissions/:id/publish')
  @Endpoint(
    verb('Publish a consented opinion with its answer', publishInput, {
      errors: ['no_consent', 'no_answer'],
    }),
  )
  async publish(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(publishInput)) input: z.output<typeof publishInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.publishAnswer.run(actor, { ...input, id });
    return this.desk.one(actor, id, lang);
  }

  @Post('submissions/:id/close')
  @Endpoint(verb('Close an answered voice', closeInput))
  async close(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(closeInput)) input: z.output<typeof closeInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.closeSubmission.run(actor, { ...input, id });
    return this.desk.one(actor, id, lang);
  }

  @Post('submissions/:id/decline')
  @Endpoint(verb('End without an answer, with a reason code told to the sender', declineInput))
  async decline(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(declineInput)) input: z.output<typeof declineInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.declineSubmission.run(actor, { ...input, id });
    return this.desk.one(actor, id, lang);
  }

  private async stillSeen(
    actor: StaffActor,
    id: string,
    lang: string,
  ): Promise<StaffSubmission | null> {
    try {
      return await this.desk.one(actor, id, lang);
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return null;
      throw error;
    }
  }
}
