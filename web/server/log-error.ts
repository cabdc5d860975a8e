import { safeErrorLine } from '../../core/contract/index.js';

/** Says that something failed while pages were served: codes and places, never what a visitor wrote. */
export const logError = (what: string, error: unknown): void =>
  console.error(`${what}: ${safeErrorLine(error)}`);
