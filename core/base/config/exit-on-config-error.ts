import { ConfigError } from './env.js';

/** Runs a process's start; a wrong or missing setting ends it with one clear line instead of a stack. */
export const exitOnConfigError = async (start: () => Promise<void>): Promise<void> => {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(`koebako cannot start: ${error.message}`);
    process.exit(2);
  }
};
