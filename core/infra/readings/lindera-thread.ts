import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { Morpheme } from '../../language/proposed-readings/index.js';
import { Analyser } from '../../records/readings/index.js';
import { type LinderaToken, morphemesOf } from './morphemes-of-lindera.js';

/** The dictionary takes 85 MB: after so long without a question it is given back. */
const IDLE_MS = 300_000;
/** A text of the longest kind takes a tenth of a second; what takes this long hangs. */
const PATIENCE_MS = 10_000;

/**
 * What runs in the thread. As text, because it needs nothing of ours: the tokenizer is plain CommonJS, found by its path.
 * Only the fields that we use go back, since each token is copied from thread to thread.
 */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
const { TokenizerBuilder } = require(workerData.library);
const builder = new TokenizerBuilder();
builder.setDictionary('embedded://ipadic');
builder.setMode('normal');
const tokenizer = builder.build();
const fields = (t) => ({
  surface: t.surface, reading: t.reading, baseForm: t.baseForm, partOfSpeech: t.partOfSpeech,
  partOfSpeechSubcategory1: t.partOfSpeechSubcategory1, partOfSpeechSubcategory2: t.partOfSpeechSubcategory2,
});
parentPort.on('message', ({ id, text }) => {
  try {
    parentPort.postMessage({ id, tokens: tokenizer.tokenize(text).map(fields) });
  } catch (error) {
    parentPort.postMessage({ id, fault: String(error) });
  }
});
`;

interface Reply {
  readonly id: number;
  readonly tokens?: readonly LinderaToken[];
  readonly fault?: string;
}
interface Waiting {
  readonly resolve: (tokens: readonly LinderaToken[]) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Japanese taken apart by lindera with the dictionary IPADIC, in a thread of its own that starts with the first question:
 * neither the start of a process nor the thread that answers people pays for the dictionary.
 */
export class LinderaThread extends Analyser {
  private worker: Worker | undefined;
  private idle: NodeJS.Timeout | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  async analyse(text: string): Promise<readonly Morpheme[]> {
    return morphemesOf(text, await this.ask(text));
  }

  /** Gives the dictionary back; the next question starts it anew. */
  async close(): Promise<void> {
    await this.end(this.worker, new Error('The readings are closed'));
  }

  /** Called by Nest when the process is put down. */
  onModuleDestroy(): Promise<void> {
    return this.close();
  }

  private ask(text: string): Promise<readonly LinderaToken[]> {
    const worker = this.started();
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => void this.end(worker, new Error('No reading came in time')),
        PATIENCE_MS,
      );
      late.unref();
      const done = () => {
        clearTimeout(late);
        this.waiting.delete(id);
        if (!this.waiting.size) this.rest(worker);
      };
      this.waiting.set(id, {
        resolve: (tokens) => {
          done();
          resolve(tokens);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      worker.postMessage({ id, text });
    });
  }

  private started(): Worker {
    clearTimeout(this.idle);
    if (this.worker) return this.worker;
    const library = createRequire(import.meta.url).resolve('lindera-wasm-nodejs-ipadic');
    const worker = new Worker(THREAD, { eval: true, workerData: { library } });
    // A process that has nothing else to do may end.
    worker.unref();
    worker.on('message', ({ id, tokens, fault }: Reply) => {
      const asked = this.waiting.get(id);
      if (tokens) asked?.resolve(tokens);
      else asked?.reject(new Error(fault));
    });
    worker.on('error', (error) => void this.end(worker, error as Error));
    worker.on('exit', () => void this.end(worker, new Error('The thread of readings has ended')));
    this.worker = worker;
    return worker;
  }

  private rest(worker: Worker): void {
    this.idle = setTimeout(() => void this.end(worker, new Error('idle')), IDLE_MS);
    this.idle.unref();
  }

  /** Only of the thread that is meant: a late word of an old one does not end its successor. */
  private async end(worker: Worker | undefined, why: Error): Promise<void> {
    if (!worker || worker !== this.worker) return;
    this.worker = undefined;
    for (const { reject } of [...this.waiting.values()]) reject(why);
    clearTimeout(this.idle);
    await worker.terminate();
  }
}
