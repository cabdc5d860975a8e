import { Body, Controller, Get, Header, Param, Post, Query } from '@nestjs/common';
import * as z from 'zod/mini';
import type { StaffActor } from '../../core/base/kernel/index.js';
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
import {
  AnswerVoice,
  AssignVoice,
  CloseVoice,
  DeclineVoice,
  FindAlike,
  PublishVoice,
  ReadInbox,
  ReadSections,
  ReadVoice,
  ReassignVoice,
  RouteVoice,
} from '../../core/portals/desk/index.js';
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
    private readonly readInbox: ReadInbox,
    private readonly readVoice: ReadVoice,
    private readonly readSections: ReadSections,
    private readonly findAlike: FindAlike,
    private readonly routeVoice: RouteVoice,
    private readonly assignVoice: AssignVoice,
    private readonly reassignVoice: ReassignVoice,
    private readonly answerVoice: AnswerVoice,
    private readonly publishVoice: PublishVoice,
    private readonly closeVoice: CloseVoice,
    private readonly declineVoice: DeclineVoice,
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
    return this.readInbox.page(actor, { ...filter, lang: textLang, uiLang });
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
    return { items: await this.readSections.list(lang) };
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
    return this.readVoice.read(actor, id, lang);
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
    return this.findAlike.find(actor, id, lang);
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
    await this.routeVoice.route(actor, { ...input, id });
    return this.readVoice.readIfSeen(actor, id, lang);
  }

  @Post('submissions/:id/assign')
  @Endpoint(verb('Take it: the voice is in progress', assignInput))
  async assign(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(assignInput)) input: z.output<typeof assignInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.assignVoice.assign(actor, { ...input, id });
    return this.readVoice.read(actor, id, lang);
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
    await this.reassignVoice.reassign(actor, { ...input, id });
    return this.readVoice.readIfSeen(actor, id, lang);
  }

  @Post('submissions/:id/answer')
  @Endpoint(verb('Answer in Japanese', answerInput))
  async answer(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(answerInput)) input: z.output<typeof answerInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.answerVoice.answer(actor, { ...input, id });
    return this.readVoice.read(actor, id, lang);
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
    await this.publishVoice.publish(actor, { ...input, id });
    return this.readVoice.read(actor, id, lang);
  }

  @Post('submissions/:id/close')
  @Endpoint(verb('Close an answered voice', closeInput))
  async close(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(closeInput)) input: z.output<typeof closeInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.closeVoice.close(actor, { ...input, id });
    return this.readVoice.read(actor, id, lang);
  }

  @Post('submissions/:id/decline')
  @Endpoint(verb('End without an answer, with a reason code told to the sender', declineInput))
  async decline(
    @Staff() actor: StaffActor,
    @Param('id', IdPipe) id: string,
    @Body(new ZodPipe(declineInput)) input: z.output<typeof declineInput>,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.declineVoice.decline(actor, { ...input, id });
    return this.readVoice.read(actor, id, lang);
  }
}
