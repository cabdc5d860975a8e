import { safeErrorLine } from '../../contract/index.js';
import { ConfigError } from './env.js';

/**
 * Runs a process's start; a wrong or missing setting ends it with one clear line instead of a stack. An error that nobody
 * catches later ends it as Node would, but Node would print the error with all that hangs on it, such as a query's parameters.
 */
export const exitOnConfigError = async (start: () => Promise<void>): Promise<void> => {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(`koebako cannot start: ${error.message}`);
    process.exit(2);
  }
  process.once('uncaughtException', (error) => {
    console.error(`koebako stops: ${safeErrorLine(error)}`);
    process.exit(1);
  });
};
