import { type Asked, EngineTrouble, type TranslationEngine } from '../../jobs/translating/index.js';
import { baseOf } from '../../language/index.js';
import { cutLong, inRequests, type RequestLimits } from './pieces.js';

/** What a service calls our languages: as a source and, where it differs, as a target. */
export interface LanguageCodes {
  readonly [tag: string]: string | { readonly source: string; readonly target: string };
}
/** What every adapter is told of its service. */
export interface EngineOptions {
  readonly name: string;
  readonly version: string;
  readonly url: string;
  readonly timeoutMs: number;
  /** What the city's file calls languages. */
  readonly languages?: Readonly<Record<string, string>> | undefined;
}

const withoutSpaces = (lang: string): boolean => ['ja', 'zh'].includes(baseOf(lang));

/** Keeps what one request may hold: cuts what is too long, asks as often as it takes, and puts the answers together. */
export abstract class LimitedEngine implements TranslationEngine {
  readonly name: string;
  readonly version: string;
  protected readonly url: string;
  protected readonly timeoutMs: number;
  private readonly codes: LanguageCodes;

  constructor(
    { name, version, url, timeoutMs, languages }: EngineOptions,
    private readonly limits: RequestLimits,
    codes: LanguageCodes,
  ) {
    this.name = name;
    this.version = version;
    this.url = url.replace(/\/+$/, '');
    this.timeoutMs = timeoutMs;
    this.codes = { ...codes, ...languages };
  }

  speaks(from: string, to: string): boolean {
    return from !== to && Object.hasOwn(this.codes, from) && Object.hasOwn(this.codes, to);
  }

  async translate({ from, to, segments }: Asked): Promise<readonly string[]> {
    if (!this.speaks(from, to)) throw new EngineTrouble('refused');
    const pieces = segments.map((segment) => cutLong(segment, this.limits.characters));
    const said: string[] = [];
    for (const texts of inRequests(pieces.flat(), this.limits)) {
      const answers = await this.send(texts, from, to);
      if (answers.length !== texts.length || answers.some((one) => typeof one !== 'string'))
        throw new EngineTrouble('odd');
      said.push(...(answers as string[]));
    }
    const between = withoutSpaces(to) ? '' : ' ';
    return pieces.map(({ length }) =>
      said
        .splice(0, length)
        .map((text) => (length > 1 ? text.trim() : text))
        .join(between),
    );
  }

  /** One request. What it gives is looked at by the caller. */
  protected abstract send(
    texts: readonly string[],
    from: string,
    to: string,
  ): Promise<readonly unknown[]>;

  protected code(tag: string, side: 'source' | 'target'): string {
    const code = this.codes[tag] ?? tag;
    return typeof code === 'string' ? code : code[side];
  }
}
