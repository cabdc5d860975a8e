import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import type { StaffActor } from '../../core/base/kernel/index.js';
import { type InputOf, listenToDesk, tellPresence } from '../../core/contract/index.js';
import { BePresent, LiveDesk } from '../../core/portals/desk/index.js';
import { StaffSessions } from '../../core/records/staff/index.js';
import { Does } from '../http/does.js';
import { openEventStream } from '../http/event-stream.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';
import { sessionTokenOf } from '../http/session-cookie.js';

/** What an open desk is told by itself, and what it tells of its person. */
@Controller()
export class EventsController {
  constructor(
    private readonly live: LiveDesk,
    private readonly bePresent: BePresent,
    private readonly sessions: StaffSessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Does(listenToDesk)
  async listen(
    @Input() { query }: InputOf<typeof listenToDesk>,
    @Staff() actor: StaffActor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const last = request.headers['last-event-id'];
    const after = typeof last === 'string' && /^\d{1,18}$/.test(last) ? last : query.after;
    const stream = openEventStream(reply);
    const token = sessionTokenOf(request.cookies, this.config);
    const stop = await this.live.listen(
      { actor, ...stream, goesOn: () => this.sessions.isStill(token, actor) },
      after || undefined,
    );
    if (reply.raw.destroyed) stop();
    else reply.raw.on('close', stop);
  }

  @Does(tellPresence)
  present(
    @Input() { params, body }: InputOf<typeof tellPresence>,
    @Staff() actor: StaffActor,
  ): Promise<void> {
    return this.bePresent.tell(actor, params.id, body.at);
  }
}
