import { Body, Controller, Delete, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import type { StaffActor } from '../../core/base/kernel/index.js';
import { type StaffMe, signInInput, staffMe } from '../../core/contract/index.js';
import { CurrentPlan } from '../../core/records/plan/index.js';
import { SectionDirectory } from '../../core/records/sections/index.js';
import { StaffSessions } from '../../core/records/staff/index.js';
import { Endpoint } from '../http/endpoint.js';
import { Lang, Staff } from '../http/request.js';
import { clearSessionCookie, SESSION_COOKIE, setSessionCookie } from '../http/session-cookie.js';
import { ZodPipe } from '../http/zod.pipe.js';

@Controller('api/staff')
export class StaffSessionController {
  constructor(
    @Inject(StaffSessions) private readonly sessions: StaffSessions,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(CurrentPlan) private readonly plan: CurrentPlan,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('session')
  @Endpoint({
    summary: 'Sign in: sets the session cookie',
    access: 'public',
    tag: 'staff',
    body: signInInput,
    bodyExample: { login: 'clerk@demo', password: '…' },
    errors: ['invalid', 'sign_in_failed', 'too_many_attempts', 'foreign_origin'],
  })
  async signIn(
    @Body(new ZodPipe(signInInput)) input: z.output<typeof signInInput>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token, expiresAt } = await this.sessions.signIn(input, request.ip);
    setSessionCookie(reply, this.config, token, expiresAt);
  }

  @Delete('session')
  @Endpoint({
    summary: 'Sign out',
    access: 'staff',
    tag: 'staff',
    errors: ['sign_in_required', 'foreign_origin'],
  })
  async signOut(
    @Staff() actor: StaffActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(actor, request.cookies[SESSION_COOKIE] ?? '');
    clearSessionCookie(reply, this.config);
    reply.header('clear-site-data', '"cache"');
  }

  @Get('me')
  @Endpoint({
    summary: 'Who is signed in',
    access: 'staff',
    tag: 'staff',
    response: staffMe,
    errors: ['sign_in_required'],
  })
  async me(@Staff() actor: StaffActor & { login: string }, @Lang() lang: string): Promise<StaffMe> {
    const { sectionById } = await this.sections.current();
    const own = actor.sectionIds.flatMap((id) => sectionById.get(id) ?? []);
    const names = await this.plan.names(lang);
    return {
      id: actor.id,
      login: actor.login,
      name: actor.name,
      roles: [...actor.roles],
      sections: own.map((section) => names.section(section)),
    };
  }
}
