import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import { Clock } from '../../../base/kernel/index.js';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  type Transaction,
  UnitOfWork,
} from '../../../base/outbox/index.js';
import { CITY_SENTENCES, type CitySentences } from '../../../base/sentences/index.js';
import { PEOPLE_OF_JAPAN } from '../../../classification/index.js';
import { CITY_READINGS } from '../../../records/readings/index.js';
import {
  type TranslatedSentence,
  TranslationWordsRepository,
} from '../../../records/submissions/index.js';
import {
  isShown,
  joinSentences,
  nextTranslationState,
  outcomeOf,
  TranslationRepository,
} from '../../../records/translations/index.js';
import { AskEngines, type Outcome } from './ask-engines.js';
import { EngineTrouble } from './engine.js';
import { doubtsOf } from './judge-answer.js';
import { type MachineTask, MachineTaskQueries } from './machine-task.queries.js';
import { mayLeave } from './may-leave.js';

/** After so long a text is left to people: they have it on their list anyway. */
const PATIENCE_MS = 12 * 60 * 60_000;
const MACHINE = { kind: 'system', name: 'machine' } as const;

/**
 * A text is wanted in another language, and nothing of ours says all of it: the city's machines are asked for a draft. Nothing is
 * locked while they think. A person who has begun meanwhile is not disturbed.
 */
@Injectable()
export class TranslateByMachine implements OutboxHandler {
  readonly consumer = 'translate-by-machine';

  constructor(
    @Inject(CITY) private readonly city: City,
    @Inject(CITY_SENTENCES) private readonly sentences: CitySentences,
    @Inject(CITY_READINGS) private readonly readings: readonly (readonly [string, string])[],
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly tasks: MachineTaskQueries,
    private readonly engines: AskEngines,
    private readonly words: TranslationWordsRepository,
    private readonly translations: TranslationRepository,
    private readonly clock: Clock,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    for (const item of items) await this.one(item);
  }

  private async one({ id, subjectId }: OutboxItem): Promise<void> {
    const task = await this.tasks.one(subjectId);
    const sentences = task && (await this.words.of([subjectId])).get(subjectId)?.sentences;
    const missing = (sentences ?? []).flatMap(({ source, text }) => (text ? [] : [source]));
    const outcome: Outcome =
      task && missing.length && this.mayLeave(task)
        ? await this.engines.ask({
            ...{ id: task.id, kind: task.kind, from: task.sourceLang, to: task.lang },
            sentences: missing,
          })
        : { later: false };
    const { said, later } = outcome;
    // A draft of which a part is missing is better than none only when nobody is left to be asked.
    if (task && later && this.clock.now().getTime() - task.createdAt.getTime() < PATIENCE_MS)
      throw new EngineTrouble('down');
    await this.unitOfWork.commit(async (tx) => {
      const [open] = await this.outbox.lockUnhandled(tx.manager, [id]);
      if (!open) return;
      if (task && said) await this.keep(tx, task, missing, said);
      await this.outbox.markHandled(tx.manager, [id]);
    });
  }

  private mayLeave({ voice }: MachineTask): boolean {
    return mayLeave(voice, this.city.matters.confided);
  }

  private async keep(
    tx: Transaction,
    before: MachineTask,
    missing: readonly string[],
    { engine, version, texts }: NonNullable<Outcome['said']>,
  ): Promise<void> {
    const { manager } = tx;
    const task = await this.tasks.lock(manager, before.id);
    const words = task && (await this.words.of([task.id], manager)).get(task.id);
    // Somebody has written, the text was replaced, or danger was found in the voice.
    if (task?.version !== before.version || !words?.sentences || !this.mayLeave(task)) return;
    const said = new Map(missing.map((source, i) => [source, texts[i]]));
    const sentences = words.sentences.map((one): TranslatedSentence => {
      const text = one.text || !said.get(one.source) ? undefined : said.get(one.source);
      return text === undefined ? one : { ...one, text, origin: 'engine', checked: false };
    });
    const pair = { from: task.sourceLang, to: task.lang };
    const made = sentences.filter(({ origin }) => origin === 'engine');
    const doubts = doubtsOf(made, pair, {
      terms: this.sentences.terms,
      names: [this.city.name.replace(/[市区町村]$/, '')],
      readings: new Map(this.readings),
      people: PEOPLE_OF_JAPAN,
    });
    const { origin, complete } = outcomeOf(sentences);
    const now = this.clock.now();
    await this.words.rewrite(manager, {
      ...{ id: task.id, text: joinSentences(sentences, task.lang), sentences },
    });
    const state = nextTranslationState(task.state, 'keep');
    await this.translations.writeOfEngine(
      manager,
      task.id,
      { state, origin, complete, engine, engineVersion: version, doubts },
      now,
    );
    tx.record({
      ...{ actor: MACHINE, verb: 'translate', subjectId: task.submissionId },
      ...{ from: task.status, to: task.status },
      detail: { translation: task.id, of: task.kind, lang: task.lang, state, engine },
    });
    // Where the city shows it unchecked, its reader has something to read from now on.
    const { showUnchecked } = this.city.translation;
    const shown = { kind: task.kind, state, origin, complete, doubts };
    if (task.kind === 'answer' && isShown(shown, showUnchecked))
      tx.emit({ event: 'submission.answered', subjectId: task.submissionId });
  }
}
