import type { Logger } from 'pino';
import { type Config, ConfigError } from '../../base/config/index.js';
import type { FileScanner } from '../../records/photos/index.js';
import { ClamdScanner, clamdAddressOf } from './clamd-scanner.js';
import { NoScanner } from './no-scanner.js';

/** The scanner that is set; where none is, a real deployment is told so when it starts. */
export const openScanner = (
  { clamd, demo }: Pick<Config, 'clamd' | 'demo'>,
  log: Pick<Logger, 'warn'>,
): FileScanner => {
  if (!clamd) {
    if (!demo) log.warn('photos are looked at by no scanner: set CLAMD if there is one');
    return new NoScanner();
  }
  const address = clamdAddressOf(clamd);
  if (!address) throw new ConfigError('CLAMD must be unix:/path or tcp://host:port');
  return new ClamdScanner(address);
};
