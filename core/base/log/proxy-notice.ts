import type { Logger } from 'pino';

/**
 * Says once that a proxy stands in front which this process was not told of: all who come through it count as one address, and the
 * limits would stop them together.
 */
export const proxyNotice = (log: Pick<Logger, 'warn'>) => {
  let isSaid = false;
  return (forwardedFor: string | string[] | undefined, isTrusted: boolean): void => {
    if (isSaid || isTrusted || forwardedFor === undefined) return;
    isSaid = true;
    log.warn(
      'X-Forwarded-For came from an address that TRUST_PROXY does not name: if a proxy of yours stands there, all behind it count as one and are stopped together',
    );
  };
};
