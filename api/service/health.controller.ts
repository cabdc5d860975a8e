import { Controller } from '@nestjs/common';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import { type OutputOf, readLiveness, readReadiness } from '../../core/contract/index.js';
import { Does } from '../http/does.js';

@Controller()
export class HealthController {
  constructor(private readonly outbox: OutboxRepository) {}

  @Does(readLiveness)
  live(): OutputOf<typeof readLiveness> {
    return { status: 'ok' };
  }

  @Does(readReadiness)
  async ready(): Promise<OutputOf<typeof readReadiness>> {
    return { status: 'ok', backlog: await this.outbox.backlog() };
  }
}
