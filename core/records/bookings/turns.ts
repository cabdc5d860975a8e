/** Nothing of what was wished for is left. */
export const FULL = 'full';

interface Asking<T> {
  readonly wish: string;
  readonly work: () => Promise<T>;
  readonly resolve: (found: T | typeof FULL) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Those who want the time of one counsellor, in the order they came. They would wait for each other in the database anyway
 * (`LaneRepository`); here they wait without holding a connection that others need. Where one finds that nothing is left,
 * all who wait for the same are told at once: each asked before that was found.
 */
export class Turns<T> {
  private readonly waiting = new Map<string, Asking<T | typeof FULL>[]>();

  /** What `work` gives, or `full`. `of`: whose time; `wish`: alike where what is full for one is full for the other. */
  take(of: string, wish: string, work: () => Promise<T | typeof FULL>): Promise<T | typeof FULL> {
    return new Promise((resolve, reject) => {
      const asking = { wish, work, resolve, reject };
      const queue = this.waiting.get(of);
      if (queue) return void queue.push(asking);
      this.waiting.set(of, [asking]);
      void this.serve(of);
    });
  }

  private async serve(of: string): Promise<void> {
    for (let queue = this.waiting.get(of) ?? []; queue[0]; queue = this.waiting.get(of) ?? []) {
      const [{ wish, work, resolve, reject }] = queue as [Asking<T | typeof FULL>];
      const others = () => (this.waiting.get(of) ?? []).slice(1);
      try {
        const found = await work();
        const told = others();
        this.waiting.set(of, found === FULL ? told.filter((one) => one.wish !== wish) : told);
        resolve(found);
        if (found === FULL) for (const one of told) if (one.wish === wish) one.resolve(FULL);
      } catch (error) {
        this.waiting.set(of, others());
        reject(error);
      }
    }
    this.waiting.delete(of);
  }
}
