import { startWholeProduct } from '../../dist/test/support/whole-product.js';

/** Run by the Node that is to be tried: does the whole product start, take a voice and stop well? Fails with why. */
const started = performance.now();
const product = await startWholeProduct();
const seconds = (performance.now() - started) / 1000;
let stoppedWith;
try {
  const { status } = await fetch(`${product.url}/api/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
    body: JSON.stringify({ kind: 'opinion', text: 'Does it start on this Node?', lang: 'en' }),
  });
  if (status !== 201) throw new Error(`a voice was answered with ${status}`);
} finally {
  stoppedWith = await product.stop();
}
if (stoppedWith !== 0) throw new Error(`it ended with ${stoppedWith}`);
console.log(`starts in ${seconds.toFixed(1)} s`);
