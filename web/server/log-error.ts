import { safeErrorLine } from '../../core/contract/index.js';
import type { PageLog } from '../api/client.js';

/** Says that something failed while pages were served: codes and places, never what a visitor wrote. */
export const logError = (
  {
    log,
    requestId,
  }: { readonly log?: PageLog | undefined; readonly requestId?: string | undefined },
  what: string,
  error: unknown,
): void => log?.error({ request: requestId, reason: safeErrorLine(error) }, what);
