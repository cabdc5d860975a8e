/** What a telephone gateway is told: numbers and an address, never what a resident wrote. */
export interface Page {
  /** The same for every try of one telling. */
  readonly id: string;
  readonly receipts: readonly string[];
  readonly link: string;
  readonly acknowledgeMinutes: number;
}

/** The way to a telephone: a web hook of the city's gateway. Rejects when it was not taken. */
export abstract class Pager {
  abstract page(hook: string, page: Page): Promise<void>;
}
