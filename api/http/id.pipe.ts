import { AppError } from '../../core/base/kernel/index.js';
import { uuid } from '../../core/contract/index.js';

/** An id in the path; what is no id is as unknown as one that nobody has. */
export class IdPipe {
  transform(id: string): string {
    if (!uuid.safeParse(id).success) throw new AppError('not_found');
    return id.toLowerCase();
  }
}
