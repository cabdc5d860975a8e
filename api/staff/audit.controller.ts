import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import {
  type AuditPage,
  type InputOf,
  type OutputOf,
  readAudit,
  readSecurityCounts,
} from '../../core/contract/index.js';
import { ReadAudit, ReadSecurityCounts } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';

@Controller()
export class AuditController {
  constructor(
    private readonly audit: ReadAudit,
    private readonly security: ReadSecurityCounts,
  ) {}

  @Does(readAudit)
  page(
    @Input() { query }: InputOf<typeof readAudit>,
    @Staff() actor: StaffActor,
  ): Promise<AuditPage> {
    return this.audit.page(actor, query);
  }

  @Does(readSecurityCounts)
  async securityCounts(
    @Input() { query }: InputOf<typeof readSecurityCounts>,
    @Staff() actor: StaffActor,
  ): Promise<OutputOf<typeof readSecurityCounts>> {
    return { items: await this.security.newest(actor, query) };
  }
}
