import { BIAS, WEIGHTS } from './data/weights.js';
import { readWeights, type Weights } from './weights.js';

let read: Weights | undefined;

/** The weights that `npm run evaluate:personal-data -- --fit FILE ...` wrote; read when they are first asked for. */
export const shippedWeights = (): Weights => {
  read ??= readWeights(
    Uint8Array.from(atob(WEIGHTS.join('')), (sign) => sign.charCodeAt(0)),
    BIAS,
  );
  return read;
};
