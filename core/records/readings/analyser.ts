import type { Morpheme } from '../../language/proposed-readings/index.js';

/** The port to what takes Japanese apart (`core/infra/readings`). */
export abstract class Analyser {
  /** Throws where nothing answers; every sign but white space belongs to a piece. */
  abstract analyse(text: string): Promise<readonly Morpheme[]>;
}
