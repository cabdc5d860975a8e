import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, pageOf, readCursor, type StaffActor } from '../../../base/kernel/index.js';
import type {
  Translation,
  TranslationItem,
  TranslationPage,
  TranslationSentence,
} from '../../../contract/index.js';
import { ComposeTranslations } from '../../../jobs/translating/index.js';
import { EXCERPT_LENGTH } from '../../../language/index.js';
import { CurrentPlan, type PlanNames } from '../../../records/plan/index.js';
import { type Directory, SectionDirectory } from '../../../records/sections/index.js';
import {
  type TranslationWords,
  TranslationWordsRepository,
  TypedTranslationRepository,
  VoiceSeals,
} from '../../../records/submissions/index.js';
import { FindDifferences } from './find-differences.js';
import { TranslationQueries, type TranslationRow } from './translations.queries.js';

interface Asked {
  readonly state: string;
  readonly kind?: TranslationRow['kind'] | undefined;
  readonly textLang?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  readonly lang: string;
}
interface Names {
  readonly names: PlanNames;
  readonly directory: Directory;
}

/** The work list of translators, and one translation beside its source. */
@Injectable()
export class ReadStaffTranslations {
  constructor(
    private readonly queries: TranslationQueries,
    private readonly words: TranslationWordsRepository,
    private readonly typed: TypedTranslationRepository,
    private readonly seals: VoiceSeals,
    private readonly composing: ComposeTranslations,
    private readonly differences: FindDifferences,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
  ) {}

  /** Error: `invalid` on `cursor`. */
  async page(actor: StaffActor, { cursor, lang, ...asked }: Asked): Promise<TranslationPage> {
    const found = await this.queries.page(actor, { ...asked, cursor: readCursor(cursor) });
    const { rows, nextCursor } = pageOf(found, asked.limit, (row) => row.dueAt);
    const words = await this.words.of(rows.map(({ id }) => id));
    const names = await this.names(lang);
    return {
      items: rows.flatMap((row) => {
        const own = words.get(row.id);
        return own ? [this.item(row, own, names)] : [];
      }),
      nextCursor,
    };
  }

  /** Error: `not_found`, alike for one that is not there and one that this person may not work on. */
  async one(actor: StaffActor, id: string, lang: string): Promise<Translation> {
    const row = await this.queries.one(actor, id);
    const kept = row && (await this.words.of([id])).get(id);
    if (!row || !kept) throw new AppError('not_found');
    const open = await this.seals.forTranslation(actor, row);
    const words = open(kept).value;
    const beforeId = await this.queries.before(row);
    const before = beforeId && open((await this.words.of([beforeId])).get(beforeId)).value;
    const beside = open(await this.words.beside(id)).value;
    const typed = (await this.typed.of(id)).map(({ staffId, fields, at }) => ({
      staffId,
      fields: { ...open(fields).value },
      at: this.calendar.timeOf(at),
    }));
    const writers = await this.queries.names([
      ...beside.map(({ writerId }) => writerId),
      ...typed.map(({ staffId }) => staffId),
    ]);
    const own = typed.find(({ staffId }) => staffId === actor.id);
    return {
      ...this.item(row, words, await this.names(lang)),
      version: row.version,
      source: words.source,
      text: words.text,
      sentences: await this.sentences(row, words, before || undefined),
      slips: words.text ? this.differences.find(words, row, { whole: false }) : [],
      waived: [...row.waived],
      checker: row.checker,
      earlier: before ? { source: before.source, text: before.text } : null,
      replacedBy: row.state === 'stale' ? await this.queries.replacedBy(row) : null,
      beside: beside.map(({ text, writerId, at }) => ({
        text,
        by: writers.get(writerId) ?? '',
        at: this.calendar.timeOf(at),
      })),
      typed: own ? { fields: own.fields, at: own.at } : null,
      typing: typed.flatMap(({ staffId, fields, at }) =>
        staffId === actor.id ? [] : [{ by: writers.get(staffId) ?? '', fields, at }],
      ),
    };
  }

  private async names(lang: string): Promise<Names> {
    return { names: await this.plan.names(lang), directory: await this.sections.current() };
  }

  private item(row: TranslationRow, { source }: TranslationWords, of: Names): TranslationItem {
    const section = row.sectionId ? of.directory.sectionById.get(row.sectionId) : undefined;
    return {
      id: row.id,
      lang: row.lang,
      state: row.state,
      origin: row.origin,
      complete: row.complete,
      checkedAt: row.checkedAt && this.calendar.timeOf(row.checkedAt),
      kind: row.kind,
      sourceLang: row.sourceLang,
      // A list is read over one's shoulder.
      excerpt: row.privacy === 'vault' ? '' : [...source].slice(0, EXCERPT_LENGTH).join(''),
      voice:
        row.submissionId && row.receipt && row.voiceKind
          ? {
              id: row.submissionId,
              receipt: row.receipt,
              kind: row.voiceKind,
              visible: row.visible,
            }
          : null,
      section: section ? of.names.section(section) : null,
      dueAt: this.calendar.timeOf(row.dueAt),
      translator: row.translator,
      engine: row.engine,
      ...(row.asked === null ? {} : { asked: row.asked }),
      updatedAt: this.calendar.timeOf(row.updatedAt),
      demo: row.demo,
    };
  }

  private async sentences(
    row: TranslationRow,
    { source, sentences }: TranslationWords,
    before: TranslationWords | undefined,
  ): Promise<TranslationSentence[]> {
    const { sourceLang, lang } = row;
    const known = (await this.composing.compose(source, sourceLang, [lang])).get(lang) ?? [];
    const earlier = new Map(before?.sentences?.map((one) => [one.source, one]));
    return (sentences ?? []).map((one, i) => {
      const now = known[i];
      const was = earlier.get(one.source);
      return {
        source: one.source,
        text: one.text,
        origin: one.origin,
        checked: one.checked,
        proposals: [
          ...(now?.text && now.origin !== null
            ? [
                {
                  text: now.text,
                  origin: now.origin === 'memory' ? ('memory' as const) : ('sentences' as const),
                  checked: now.checked,
                },
              ]
            : []),
          ...(was?.text
            ? [{ text: was.text, origin: 'earlier' as const, checked: was.checked }]
            : []),
        ],
        terms: this.differences.terms(one.source, row),
      };
    });
  }
}
