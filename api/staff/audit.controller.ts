import { Controller } from '@nestjs/common';
import type { StaffActor } from '../../core/base/kernel/index.js';
import { type AuditPage, type InputOf, readAudit } from '../../core/contract/index.js';
import { ReadAudit } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';

@Controller()
export class AuditController {
  constructor(private readonly audit: ReadAudit) {}

  @Does(readAudit)
  page(
    @Input() { query }: InputOf<typeof readAudit>,
    @Staff() actor: StaffActor,
  ): Promise<AuditPage> {
    return this.audit.page(actor, query);
  }
}
