import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { CITY, type City } from '../../../base/city/index.js';
import { Clock } from '../../../base/kernel/index.js';
import { CITY_SENTENCES, type CitySentences } from '../../../base/sentences/index.js';
import type { TranslationKind } from '../../../contract/index.js';
import { Locales } from '../../../language/index.js';
import { type EngineAsked, EngineWordsRepository } from '../../../records/submissions/index.js';
import { digestOf, EngineUseRepository } from '../../../records/translations/index.js';
import { Breaker } from './breaker.js';
import { EngineTrouble, passes, type TranslationEngine } from './engine.js';
import { heldPlaces } from './held-places.js';
import { translationIn } from './judge-answer.js';
import { type Masked, mask, unmask, withoutMarks } from './masks.js';
import { enginesInTurn } from './may-leave.js';

/** Injection token of the city's machines. */
export const ENGINES = Symbol('Engines');

/** Sentences of one text. */
interface Wanted {
  /** The record that they are for. */
  readonly id: string;
  readonly kind: TranslationKind;
  readonly from: string;
  readonly to: string;
  readonly sentences: readonly string[];
}
/** What one machine says, sentence by sentence; undefined where it says nothing of use. */
interface Said {
  readonly engine: string;
  readonly version: string;
  readonly texts: readonly (string | undefined)[];
}
/** `said`: by the machine that says most; none where no machine can. `later`: one that could is not there now. */
export interface Outcome {
  readonly said?: Said | undefined;
  readonly later: boolean;
}

/** So many sentences are asked at once: what was answered is kept, whatever becomes of the rest. */
const AT_ONCE = 10;
/** Before a sentence is found again by what it says with its marks. */
const keyOf = ({ text }: Masked): Buffer => digestOf(text);
const hex = (masked: Masked): string => keyOf(masked).toString('hex');

/** Asks the city's machines in their turn, within what they are given in a month, and never twice for the same sentence. */
@Injectable()
export class AskEngines {
  private readonly breakers = new Map<string, Breaker>();

  constructor(
    @Inject(CITY) private readonly city: City,
    @Inject(CITY_SENTENCES) private readonly sentences: CitySentences,
    @Inject(ENGINES) private readonly engines: readonly TranslationEngine[],
    private readonly words: EngineWordsRepository,
    private readonly use: EngineUseRepository,
    private readonly locales: Locales,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** The machines that a text of this kind is given to. */
  inTurn(asked: {
    readonly kind: TranslationKind;
    readonly from: string;
    readonly to: string;
  }): readonly TranslationEngine[] {
    const from = this.tagOf(asked.from);
    return enginesInTurn(this.city.translation, { ...asked, from }).flatMap(({ name }) =>
      this.engines.filter((one) => one.name === name && one.speaks(from, asked.to)),
    );
  }

  async ask(given: Wanted): Promise<Outcome> {
    const wanted = { ...given, from: this.tagOf(given.from) };
    const masked = wanted.sentences.map((sentence) => this.masked(sentence, wanted));
    let best: Said | undefined;
    let later = false;
    for (const engine of this.inTurn(wanted)) {
      const { answers, isAway } = await this.answersOf(engine, masked, wanted);
      later ||= isAway;
      const texts = masked.map((one) => this.textOf(one, answers.get(hex(one)), wanted));
      if (texts.every((text) => text !== undefined))
        return { said: saidBy(engine, texts), later: false };
      if (countOf(texts) > countOf(best?.texts ?? [])) best = saidBy(engine, texts);
    }
    return { said: best, later };
  }

  /** Our own tag of a language: Portuguese is found as `pt` and translated as `pt-BR`. */
  private tagOf(lang: string): string {
    return this.locales.exact(lang)?.tag ?? lang;
  }

  private masked(sentence: string, pair: Pick<Wanted, 'from' | 'to'>): Masked {
    const { bank, names, terms } = this.sentences;
    const formatOf = (lang: string) => this.locales.exact(lang)?.format ?? lang;
    const known = { city: this.city, sections: bank.source.sections, names, terms, formatOf };
    return mask(sentence, heldPlaces(sentence, pair, known));
  }

  private textOf(
    masked: Masked,
    answer: string | undefined,
    pair: Pick<Wanted, 'from' | 'to'>,
  ): string | undefined {
    if (!needsEngine(masked)) return unmask(masked.text, masked.held);
    return answer === undefined ? undefined : translationIn(answer, masked, pair);
  }

  /** What the machine says to each sentence, by its digest: said before, or now. */
  private async answersOf(
    engine: TranslationEngine,
    all: readonly Masked[],
    { id, from, to }: Wanted,
  ): Promise<{ readonly answers: ReadonlyMap<string, string>; readonly isAway: boolean }> {
    const asked = { engine: engine.name, version: engine.version, from, to };
    const open = new Map(all.filter(needsEngine).map((one) => [hex(one), one]));
    const answers = new Map(await this.words.find(asked, [...open.values()].map(keyOf)));
    const left = [...open].flatMap(([key, one]) => (answers.has(key) ? [] : [one]));
    for (let at = 0; at < left.length; at += AT_ONCE) {
      const some = left.slice(at, at + AT_ONCE);
      const said = await this.say(engine, asked, some, id);
      if (!said.texts) return { answers, isAway: said.isAway };
      said.texts.forEach((text, i) => void answers.set(hex(some[i] as Masked), text));
    }
    return { answers, isAway: false };
  }

  private async say(
    engine: TranslationEngine,
    asked: EngineAsked,
    some: readonly Masked[],
    id: string,
  ): Promise<{ readonly texts?: readonly string[]; readonly isAway: boolean }> {
    const breaker = this.breakerOf(engine.name);
    if (breaker.isOpen) return { isAway: true };
    const { from, to } = asked;
    const segments = some.map(({ text }) => text);
    const characters = segments.join('').length;
    const month = this.calendar.dateOf(this.clock.now()).slice(0, 'yyyy-mm'.length);
    const row = this.city.translation.engines.find(({ name }) => name === engine.name);
    if (!(await this.use.take(engine.name, month, characters, row?.charactersPerMonth)))
      return { isAway: false };
    try {
      const texts = await engine.translate({ from, to, segments });
      breaker.worked();
      // What is of no use now is of none later.
      const kept = some.flatMap((one, i) => {
        const text = texts[i] ?? '';
        return translationIn(text, one, { from, to }) === undefined
          ? []
          : [{ digest: keyOf(one), text }];
      });
      await this.words.keep(asked, kept, id);
      return { texts, isAway: false };
    } catch (error) {
      if (!(error instanceof EngineTrouble)) throw error;
      breaker.failed(error);
      // Who was asked and said nothing may have counted it all the same.
      if (error.kind !== 'silent') await this.use.giveBack(engine.name, month, characters);
      return { isAway: passes(error.kind) };
    }
  }

  private breakerOf(engine: string): Breaker {
    const breaker = this.breakers.get(engine) ?? new Breaker(this.clock);
    this.breakers.set(engine, breaker);
    return breaker;
  }
}

/** A line that is but a link or a number says itself. */
const needsEngine = ({ text }: Masked): boolean => /\p{L}/u.test(withoutMarks(text));

const saidBy = ({ name, version }: TranslationEngine, texts: Said['texts']): Said => ({
  ...{ engine: name, version, texts },
});
const countOf = (texts: Said['texts']): number => texts.filter((text) => text !== undefined).length;
