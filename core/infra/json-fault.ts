/** Where a text stops being JSON, and why in a few words. */
export interface JsonFault {
  /** Index of the first sign that cannot stand there. */
  readonly at: number;
  readonly why: string;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in a text
const STRING_START = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;

class Fault extends Error {
  constructor(
    readonly at: number,
    readonly why: string,
  ) {
    super(why);
  }
}

/** Reads a text as JSON and keeps nothing but the place where it had to stop. */
class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  run(): void {
    this.value();
    this.skip(SPACE);
    if (this.at < this.text.length) this.fail('something stands behind the end');
  }

  private fail(why: string): never {
    throw new Fault(this.at, this.at >= this.text.length ? 'the text ends too early' : why);
  }

  private skip(what: RegExp): boolean {
    what.lastIndex = this.at;
    if (!what.test(this.text)) return false;
    this.at = what.lastIndex;
    return true;
  }

  /** The next sign after any space, taken if it is this one. */
  private take(sign: string): boolean {
    this.skip(SPACE);
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private value(): void {
    this.skip(SPACE);
    if (this.take('{')) this.items('}', () => this.member());
    else if (this.take('[')) this.items(']', () => this.value());
    else if (this.text[this.at] === '"') this.string();
    else if (!this.skip(NUMBER) && !this.skip(WORD)) this.fail('a value is missing here');
  }

  private items(end: string, item: () => void): void {
    if (this.take(end)) return;
    do {
      this.skip(SPACE);
      if (this.text[this.at] === end) this.fail(`a comma stands before ${end}`);
      item();
    } while (this.take(','));
    if (!this.take(end)) this.fail(`a comma or ${end} is missing here`);
  }

  private member(): void {
    if (this.text[this.at] !== '"') this.fail('a name in "…" is missing here');
    this.string();
    if (!this.take(':')) this.fail('a colon is missing here');
    this.value();
  }

  private string(): void {
    this.skip(STRING_START);
    if (this.text[this.at] === '\\') this.fail('a backslash stands alone');
    if (this.text[this.at] !== '"') this.fail('a text is not closed by " on its line');
    this.at++;
  }
}

/** The first fault of a text as JSON; undefined where there is none. The messages of `JSON.parse` name no place in every Node. */
export const jsonFault = (text: string): JsonFault | undefined => {
  try {
    new Scanner(text).run();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return { at: error.at, why: error.why };
    throw error;
  }
};
