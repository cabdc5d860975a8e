import { Controller, Inject } from '@nestjs/common';
import { CITY_FAULTS } from '../../core/base/city/index.js';
import { OutboxRepository, SEARCH_CONSUMERS } from '../../core/base/outbox/index.js';
import { type OutputOf, readLiveness, readReadiness } from '../../core/contract/index.js';
import { Does } from '../http/does.js';

@Controller()
export class HealthController {
  constructor(
    private readonly outbox: OutboxRepository,
    @Inject(CITY_FAULTS) private readonly leftOut: readonly string[],
  ) {}

  @Does(readLiveness)
  live(): OutputOf<typeof readLiveness> {
    return { status: 'ok' };
  }

  @Does(readReadiness)
  async ready(): Promise<OutputOf<typeof readReadiness>> {
    return {
      status: 'ok',
      backlog: await this.outbox.backlog(),
      search: { lagSeconds: await this.outbox.lag(SEARCH_CONSUMERS) },
      leftOut: [...this.leftOut],
    };
  }
}
