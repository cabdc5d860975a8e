import { Controller } from '@nestjs/common';
import { AppError, type StaffActor } from '../../core/base/kernel/index.js';
import { type ApprovedMany, approveMany, type InputOf } from '../../core/contract/index.js';
import { DeskVerbs } from '../../core/portals/desk/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Staff } from '../http/request.js';

/** What somebody who decides does with several answers at once. */
@Controller()
export class ApprovalController {
  constructor(private readonly verbs: DeskVerbs) {}

  /** One after the other, in the order given; whatever is refused is told and stops no other. */
  @Does(approveMany)
  async approve(
    @Input() { body }: InputOf<typeof approveMany>,
    @Staff() actor: StaffActor,
  ): Promise<ApprovedMany> {
    const items: ApprovedMany['items'] = [];
    for (const { id, version } of body.items) {
      const code = await this.verbs
        .perform(actor, 'approve', id, { version, sendAt: body.sendAt })
        .then(
          () => null,
          (error: unknown) => {
            if (error instanceof AppError) return error.code;
            throw error;
          },
        );
      items.push({ id, approved: code === null, code });
    }
    return { items };
  }
}
