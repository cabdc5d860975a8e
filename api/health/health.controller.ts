import { Controller, Get, Inject } from '@nestjs/common';
import * as z from 'zod/mini';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import { Endpoint } from '../http/endpoint.js';

const live = z.object({ status: z.literal('ok') });
const ready = z.object({
  status: z.literal('ok'),
  backlog: z.object({ waiting: z.number(), oldestSeconds: z.number(), dead: z.number() }),
});

@Controller('api/health')
export class HealthController {
  constructor(@Inject(OutboxRepository) private readonly outbox: OutboxRepository) {}

  @Get('live')
  @Endpoint({ summary: 'The process is up', access: 'public', tag: 'service', response: live })
  live(): z.infer<typeof live> {
    return { status: 'ok' };
  }

  /** The database answers; tells how much of the outbox still waits for the worker (503 where it does not answer). */
  @Get('ready')
  @Endpoint({
    summary: 'The database answers; how much still waits',
    access: 'public',
    tag: 'service',
    response: ready,
    errors: ['unavailable'],
  })
  async ready(): Promise<z.infer<typeof ready>> {
    return { status: 'ok', backlog: await this.outbox.backlog() };
  }
}
