/** One caller's row on its way into a batch. */
interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (out: Out) => void;
  readonly reject: (error: unknown) => void;
}

export interface GroupedWriteOptions {
  /** Statements in flight at once. */
  readonly lanes: number;
  /** Rows of one statement at most. */
  readonly max: number;
  /** True for errors of one row's data, where its neighbours may still succeed alone. */
  readonly isRowError: (error: unknown) => boolean;
}

/**
 * Group commit in the application: what arrives while a statement is in flight goes together as the next one.
 * No timer: with one caller a batch is one row. Every caller is answered after its own row's commit.
 * A batch that fails by one row's data is repeated row by row, so that a bad row never fails its neighbours.
 */
export class GroupedWrite<In, Out> {
  private readonly queue: Waiting<In, Out>[] = [];
  private busy = 0;

  constructor(
    private readonly writeBatch: (batch: readonly In[]) => Promise<readonly Out[]>,
    private readonly options: GroupedWriteOptions,
  ) {}

  /** Resolves when the item's own batch is committed. */
  write(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.queue.push({ item, resolve, reject });
      this.startNext();
    });
  }

  private startNext(): void {
    while (this.busy < this.options.lanes && this.queue.length) {
      const batch = this.queue.splice(0, this.options.max);
      this.busy++;
      void this.answer(batch).finally(() => {
        this.busy--;
        this.startNext();
      });
    }
  }

  private async answer(batch: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const results = await this.writeBatch(batch.map((w) => w.item));
      batch.forEach((w, i) => {
        w.resolve(results[i] as Out);
      });
    } catch (error) {
      if (batch.length > 1 && this.options.isRowError(error)) {
        for (const w of batch) await this.answer([w]);
      } else {
        for (const w of batch) w.reject(error);
      }
    }
  }
}
