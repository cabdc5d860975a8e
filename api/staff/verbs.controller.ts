import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  answerVoice,
  assignVoice,
  closeVoice,
  declineVoice,
  type InputOf,
  publishVoice,
  reassignVoice,
  routeVoice,
  type StaffSubmission,
} from '../../core/contract/index.js';
import {
  AnswerVoice,
  AssignVoice,
  CloseVoice,
  DeclineVoice,
  PublishVoice,
  ReadVoice,
  ReassignVoice,
  RouteVoice,
} from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';

/** What staff do with one voice; each verb answers with the voice as it is afterwards. */
@Controller()
export class VerbsController {
  constructor(
    private readonly readVoice: ReadVoice,
    private readonly routeVoice: RouteVoice,
    private readonly assignVoice: AssignVoice,
    private readonly reassignVoice: ReassignVoice,
    private readonly answerVoice: AnswerVoice,
    private readonly publishVoice: PublishVoice,
    private readonly closeVoice: CloseVoice,
    private readonly declineVoice: DeclineVoice,
  ) {}

  @Does(routeVoice)
  async route(
    @Input() { params, body }: InputOf<typeof routeVoice>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission | null> {
    await this.routeVoice.route(actor, { ...params, ...body });
    return this.readVoice.readIfSeen(actor, params.id, lang);
  }

  @Does(assignVoice)
  async assign(
    @Input() { params, body }: InputOf<typeof assignVoice>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.assignVoice.assign(actor, { ...params, ...body });
    return this.readVoice.read(actor, params.id, lang);
  }

  @Does(reassignVoice)
  async reassign(
    @Input() { params, body }: InputOf<typeof reassignVoice>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission | null> {
    await this.reassignVoice.reassign(actor, { ...params, ...body });
    return this.readVoice.readIfSeen(actor, params.id, lang);
  }

  @Does(answerVoice)
  async answer(
    @Input() { params, body }: InputOf<typeof answerVoice>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.answerVoice.answer(actor, { ...params, ...body });
    return this.readVoice.read(actor, params.id, lang);
  }

  @Does(publishVoice)
  async publish(
    @Input() { params, body }: InputOf<typeof publishVoice>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.publishVoice.publish(actor, { ...params, ...body });
    return this.readVoice.read(actor, params.id, lang);
  }

  @Does(closeVoice)
  async close(
    @Input() { params, body }: InputOf<typeof closeVoice>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.closeVoice.close(actor, { ...params, ...body });
    return this.readVoice.read(actor, params.id, lang);
  }

  @Does(declineVoice)
  async decline(
    @Input() { params, body }: InputOf<typeof declineVoice>,
    @Staff() actor: StaffActor,
    @Lang() lang: string,
  ): Promise<StaffSubmission> {
    await this.declineVoice.decline(actor, { ...params, ...body });
    return this.readVoice.read(actor, params.id, lang);
  }
}
