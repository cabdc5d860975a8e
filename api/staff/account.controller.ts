import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import {
  changePassword,
  confirmSecondStep,
  dropSecondStep,
  endOtherSessions,
  endSession,
  type InputOf,
  type OutputOf,
  type OwnAccount,
  prepareSecondStep,
  type RecoveryCodes,
  readAccount,
  renewRecoveryCodes,
} from '../../core/contract/index.js';
import { OwnPassword, OwnSecondStep, OwnSessions } from '../../core/portals/desk/index.js';
import type { SignedInActor } from '../../core/records/staff/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';
import { browserOf, setSessionCookie } from '../http/session-cookie.js';

@Controller()
export class AccountController {
  constructor(
    private readonly password: OwnPassword,
    private readonly sessions: OwnSessions,
    private readonly secondStep: OwnSecondStep,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Does(readAccount)
  read(@Staff() actor: SignedInActor): Promise<OwnAccount> {
    return this.sessions.read(actor);
  }

  @Does(changePassword)
  async changePassword(
    @Input() { body }: InputOf<typeof changePassword>,
    @Staff() actor: SignedInActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const browser = browserOf(request, this.config);
    const { token, expiresAt } = await this.password.change(actor, body, browser);
    setSessionCookie(reply, this.config, token, expiresAt);
  }

  @Does(endSession)
  endSession(
    @Input() { params }: InputOf<typeof endSession>,
    @Staff() actor: SignedInActor,
  ): Promise<void> {
    return this.sessions.end(actor, params.id);
  }

  @Does(endOtherSessions)
  endOthers(@Staff() actor: SignedInActor): Promise<void> {
    return this.sessions.endOthers(actor);
  }

  @Does(prepareSecondStep)
  prepare(
    @Input() { body }: InputOf<typeof prepareSecondStep>,
    @Staff() actor: SignedInActor,
  ): Promise<OutputOf<typeof prepareSecondStep>> {
    return this.secondStep.prepare(actor, body);
  }

  @Does(confirmSecondStep)
  async confirm(
    @Input() { body }: InputOf<typeof confirmSecondStep>,
    @Staff() actor: SignedInActor,
  ): Promise<RecoveryCodes> {
    return { codes: await this.secondStep.confirm(actor, body) };
  }

  @Does(renewRecoveryCodes)
  async renewCodes(
    @Input() { body }: InputOf<typeof renewRecoveryCodes>,
    @Staff() actor: SignedInActor,
  ): Promise<RecoveryCodes> {
    return { codes: await this.secondStep.renewCodes(actor, body) };
  }

  @Does(dropSecondStep)
  drop(
    @Input() { body }: InputOf<typeof dropSecondStep>,
    @Staff() actor: SignedInActor,
  ): Promise<void> {
    return this.secondStep.drop(actor, body);
  }
}
