import { type Behaviour, windowOf } from './behaviour.js';
import { isCareful } from './send/leaves-no-trace.js';

/**
 * Asks the browser to keep one prepared page for when there is no net (`meta[name=offline-worker]` says by which script).
 * A page that is left by the exit never asks: whoever was there leaves nothing behind.
 */
export const offline: Behaviour = (root) => {
  const script = root.querySelector<HTMLMetaElement>('meta[name=offline-worker]')?.content;
  // There is none in private windows of some browsers, nor without https.
  const worker = windowOf(root).navigator.serviceWorker;
  if (!script || !worker || isCareful(root)) return;
  worker.register(script).catch(() => undefined);
};
