import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import type { SlipWaiver, TranslationKind } from '../../../contract/index.js';
import { Locales } from '../../../language/index.js';
import {
  type TranslationWords,
  TranslationWordsRepository,
  TypedTranslationRepository,
  VoiceSeals,
} from '../../../records/submissions/index.js';
import {
  isShown,
  nextTranslationState,
  outcomeOf,
  readerOf,
  TranslationMemoryRepository,
  TranslationRepository,
} from '../../../records/translations/index.js';
import { PublicText } from '../verbs/publishing/public-text.js';
import { FindDifferences, notWaived } from './find-differences.js';
import { type GivenWords, givenWords } from './given-words.js';
import { TranslationQueries, type TranslationRow } from './translations.queries.js';

export interface GivenTranslation extends GivenWords {
  readonly state: 'draft' | 'checked';
  /** The version of the translation that the person saw. */
  readonly version?: number | undefined;
  readonly waived?: readonly SlipWaiver[] | undefined;
}

/** What the city says to the sender of a voice. */
const TOLD: readonly TranslationKind[] = ['answer', 'message', 'decision_note', 'appeal_reply'];

/** Somebody keeps a translation, or says that it is right: then it is faithful to its source, or each difference has a reason. */
@Injectable()
export class WriteTranslation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: TranslationQueries,
    private readonly words: TranslationWordsRepository,
    private readonly typed: TypedTranslationRepository,
    private readonly seals: VoiceSeals,
    private readonly translations: TranslationRepository,
    private readonly memory: TranslationMemoryRepository,
    private readonly differences: FindDifferences,
    private readonly publicText: PublicText,
    private readonly locales: Locales,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'translation'>,
  ) {}

  /**
   * Errors: `not_found`; `invalid`; `not_faithful` with each difference that is left; `version_conflict` where a colleague was
   * faster or the source was replaced, with the text kept beside.
   */
  async write(actor: StaffActor, id: string, given: GivenTranslation): Promise<void> {
    const refused = await this.unitOfWork.commit(async (tx) => {
      const row = await this.queries.lock(tx.manager, actor, id);
      const kept = row && (await this.words.of([id], tx.manager)).get(id);
      if (!row || !kept) throw new AppError('not_found');
      const open = await this.seals.forTranslation(actor, row, tx.manager);
      const { value: before, closed } = open(kept);
      // Who cannot read the source cannot say what it means.
      if (closed) throw new AppError('sign_in_required');
      const words = givenWords(before, given, row);
      const late = await this.tooLate(tx, row, given);
      if (!late) await this.keep(tx, actor, row, before, words, given);
      else if (words.text && words.text !== before.text)
        await this.words.keepBeside(tx.manager, {
          ...{ id: uuidV7(this.clock.now()), translationId: id, writerId: actor.id },
          ...{ text: words.text, at: this.clock.now() },
        });
      return late;
    });
    if (refused) throw refused;
  }

  private async tooLate(
    { manager }: Transaction,
    row: TranslationRow,
    { version }: GivenTranslation,
  ): Promise<AppError | undefined> {
    if (row.state === 'stale') {
      const by = await this.queries.replacedBy(row, manager);
      return new AppError('version_conflict', [
        { path: 'source', code: 'replaced', ...(by ? { params: { id: by } } : {}) },
      ]);
    }
    if (version === undefined || version === row.version) return undefined;
    return new AppError('version_conflict', [
      { path: 'version', code: 'replaced', params: { version: row.version } },
    ]);
  }

  private async keep(
    tx: Transaction,
    actor: StaffActor,
    row: TranslationRow,
    before: TranslationWords,
    words: TranslationWords,
    { state, waived = row.waived }: GivenTranslation,
  ): Promise<void> {
    const { manager } = tx;
    const now = this.clock.now();
    const isChecked = state === 'checked';
    const { origin, complete } = words.sentences
      ? outcomeOf(words.sentences)
      : { origin: 'person' as const, complete: words.text !== '' };
    if (isChecked) this.mustBeFaithful(words, row, waived);
    const next = nextTranslationState(row.state, isChecked ? 'check' : 'keep');
    const changed = words.text !== before.text;
    const sentences =
      words.sentences?.map((one) => ({ ...one, checked: isChecked || one.checked })) ?? null;
    await this.words.rewrite(manager, { ...words, sentences });
    await this.translations.write(
      manager,
      row.id,
      {
        ...{ state: next, origin, complete: complete || isChecked, waived },
        translatorId: changed ? actor.id : row.translatorId,
        checkerId: isChecked ? actor.id : null,
        checkerSectionId: isChecked ? (actor.sectionIds[0] ?? null) : null,
        checkedAt: isChecked ? now : null,
      },
      now,
    );
    // What was typed is in the record now; what colleagues have typed stays theirs.
    await this.typed.drop(row.id, actor.id, manager);
    if (isChecked) await this.learn(tx, actor, row, words, now);
    tx.record({
      ...{ actor, verb: 'translate', subjectId: row.submissionId ?? row.subjectId },
      ...(row.status ? { from: row.status, to: row.status } : {}),
      detail: {
        ...{ translation: row.id, of: row.kind, lang: row.lang, state: next },
        ...(isChecked && waived.length ? { waived: waived.map(({ kind }) => kind) } : {}),
      },
    });
    // Its reader had the Japanese alone until now.
    if (
      row.submissionId &&
      isChecked &&
      row.lang === readerOf(row, this.locales) &&
      TOLD.includes(row.kind) &&
      !isShown(row, this.city.translation.showUnchecked)
    )
      tx.emit({ event: 'submission.translated', subjectId: row.submissionId });
  }

  private mustBeFaithful(
    words: TranslationWords,
    row: TranslationRow,
    waived: readonly SlipWaiver[],
  ): void {
    if (!words.text) throw new AppError('invalid', [{ path: 'text', code: 'required' }]);
    const left = notWaived(this.differences.find(words, row, { whole: true }), waived);
    if (left.length)
      throw new AppError(
        'not_faithful',
        left.map(({ sentence, ...params }) => ({
          path: sentence === null ? 'text' : `sentences.${sentence}`,
          code: 'difference',
          params,
        })),
      );
  }

  /** What was checked of an answer that anybody may come to read helps with the next one; nothing that may point at a person. */
  private async learn(
    { manager }: Transaction,
    actor: StaffActor,
    { kind, privacy, sourceLang, lang }: TranslationRow,
    { sentences }: TranslationWords,
    at: Date,
  ): Promise<void> {
    if (kind !== 'answer' || privacy !== 'public' || !sentences) return;
    const free = (text: string) => this.publicText.findsIn(text).length === 0;
    const learned = sentences
      .filter(
        ({ source, text, origin }) => text && origin !== 'sentences' && free(source) && free(text),
      )
      .map(({ source, text }) => ({ source, text, lang }));
    await this.memory.learn(manager, sourceLang, learned, { by: actor.id, at });
  }
}
