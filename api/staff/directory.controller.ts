import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import {
  beginDirectorySignIn,
  finishDirectorySignIn,
  type InputOf,
  type OutputOf,
  readSignInWays,
} from '../../core/contract/index.js';
import { DirectorySignIns } from '../../core/records/staff/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import {
  begunOf,
  browserOf,
  clearBegunCookie,
  setBegunCookie,
  setSessionCookie,
} from '../http/session-cookie.js';

@Controller()
export class DirectoryController {
  constructor(
    private readonly signIns: DirectorySignIns,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Does(readSignInWays)
  ways(): OutputOf<typeof readSignInWays> {
    return { directory: this.signIns.isThere };
  }

  @Does(beginDirectorySignIn)
  async begin(
    @Input() { body }: InputOf<typeof beginDirectorySignIn>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OutputOf<typeof beginDirectorySignIn>> {
    const { url, token, expiresAt } = await this.signIns.begin(body.to);
    setBegunCookie(reply, this.config, token, expiresAt);
    return { url };
  }

  @Does(finishDirectorySignIn)
  async finish(
    @Input() { body }: InputOf<typeof finishDirectorySignIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OutputOf<typeof finishDirectorySignIn>> {
    // Whatever comes of it, it was for this once.
    clearBegunCookie(reply, this.config);
    const { token, expiresAt, to } = await this.signIns.finish(
      begunOf(request.cookies, this.config),
      new URLSearchParams(body.answer),
      request.visitor,
      browserOf(request, this.config),
    );
    setSessionCookie(reply, this.config, token, expiresAt);
    return { to };
  }
}
