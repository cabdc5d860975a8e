import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import { AppError, type StaffActor } from '../../core/base/kernel/index.js';
import {
  finishSignIn,
  type InputOf,
  readMe,
  type StaffMe,
  signIn,
  signOut,
} from '../../core/contract/index.js';
import { DutyRoster } from '../../core/jobs/alerting/index.js';
import { CurrentPlan } from '../../core/records/plan/index.js';
import { SectionDirectory } from '../../core/records/sections/index.js';
import { SignIns, StaffSessions } from '../../core/records/staff/index.js';
import { VoiceSeals } from '../../core/records/submissions/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang, Staff } from '../http/request.js';
import {
  browserOf,
  clearSessionCookie,
  clearUnderWayCookie,
  sessionTokenOf,
  setKnownDevice,
  setSessionCookie,
  setUnderWayCookie,
  underWayOf,
} from '../http/session-cookie.js';

const RENEWED_AT_ONCE = 20;

@Controller()
export class StaffSessionController {
  constructor(
    private readonly signIns: SignIns,
    private readonly sessions: StaffSessions,
    private readonly seals: VoiceSeals,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly roster: DutyRoster,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Does(signIn)
  async signIn(
    @Input() { body }: InputOf<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const browser = browserOf(request, this.config);
    const done = await this.signIns.begin(body, request.visitor, browser);
    if (done.kind === 'code') {
      setUnderWayCookie(reply, this.config, done.token, done.expiresAt);
      throw new AppError('code_required');
    }
    setSessionCookie(reply, this.config, done.token, done.expiresAt);
    setKnownDevice(reply, this.config, done.known);
  }

  @Does(finishSignIn)
  async finish(
    @Input() { body }: InputOf<typeof finishSignIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = underWayOf(request.cookies, this.config);
    const browser = browserOf(request, this.config);
    const { expiresAt, known, ...done } = await this.signIns.finish(token, body.code, browser);
    setSessionCookie(reply, this.config, done.token, expiresAt);
    setKnownDevice(reply, this.config, known);
    clearUnderWayCookie(reply, this.config);
  }

  @Does(signOut)
  async signOut(
    @Staff() actor: StaffActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(actor, sessionTokenOf(request.cookies, this.config) ?? '');
    clearSessionCookie(reply, this.config);
    reply.header('clear-site-data', '"cache"');
  }

  @Does(readMe)
  async me(@Staff() actor: StaffActor & { login: string }, @Lang() lang: string): Promise<StaffMe> {
    // Who works at a desk brings its earlier voices under the key of now, some at each page.
    if (actor.key) await this.seals.renew(actor, RENEWED_AT_ONCE);
    const { sectionById } = await this.sections.current();
    const own = actor.sectionIds.flatMap((id) => sectionById.get(id) ?? []);
    const names = await this.plan.names(lang);
    return {
      id: actor.id,
      login: actor.login,
      name: actor.name,
      roles: [...actor.roles],
      sections: own.map((section) => names.section(section)),
      dutyReached: !this.roster.isUnwatched,
    };
  }
}
