import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import {
  type AnswerVersion,
  DECISION_KINDS,
  type Proposal,
  type StaffSubmission,
  type TranslatedText,
} from '../../../contract/index.js';
import { answersAmong, draftOf } from '../../../records/answers/index.js';
import { SecurityEvents } from '../../../records/limits/index.js';
import { CurrentPlan, type PlanNames } from '../../../records/plan/index.js';
import { classOf } from '../../../records/retention/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import {
  AppealWordsRepository,
  ConfidedReadsRepository,
  dangersOf,
  type WordsAround,
  WordsAroundRepository,
  type WrittenAnswer,
} from '../../../records/submissions/index.js';
import { ReadTranslations, type VoiceTranslations } from '../../../records/translations/index.js';
import { answersIt, mayDo, toSeeOf, turnFor } from '../access/staff-scope.js';
import { stillUndoable } from '../access/still-undoable.js';
import { ReadInquiries } from '../asking/read-inquiries.js';
import { ReadDraft } from './draft/read-draft.js';
import { OpenVoice } from './open-voice.js';
import { photosAmong } from './photos-among.js';
import { presentPublication } from './present-publication.js';
import { ReadFormAnswers } from './read-form-answers.js';
import { VoiceQueries, type WholeVoice } from './voice.queries.js';

type DecisionRow = NonNullable<WholeVoice['moderation']>;
type VersionRow = WrittenAnswer & Pick<AnswerVersion, 'author'>;

/** One voice whole, with what may be done. */
@Injectable()
export class ReadVoice {
  constructor(
    private readonly voices: VoiceQueries,
    private readonly words: WordsAroundRepository,
    private readonly openVoice: OpenVoice,
    private readonly reads: ConfidedReadsRepository,
    private readonly appealWords: AppealWordsRepository,
    private readonly readDraft: ReadDraft,
    private readonly inquiries: ReadInquiries,
    private readonly formAnswers: ReadFormAnswers,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly translations: ReadTranslations,
    private readonly events: SecurityEvents,
    @Inject(CITY) private readonly city: Pick<City, 'retention'>,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Error: `not_found`, alike for a voice that is not there and one that this person may not see. */
  async read(
    actor: StaffActor,
    id: string,
    uiLang: string,
    before?: string,
  ): Promise<StaffSubmission> {
    const voice = await this.readIfSeen(actor, id, uiLang, before);
    if (!voice) throw new AppError('not_found');
    if (voice.kind !== 'consultation' || voice.closed) return voice;
    this.events.count('consultation_read', actor.id);
    const at = this.clock.now();
    await this.reads.note(voice.id, actor.id, { day: this.calendar.dateOf(at), at });
    return voice;
  }

  /**
   * Null where the voice has left this person's sight, as it may after a verb. `before`: of the conversation what came before
   * this message, instead of its newest part.
   */
  async readIfSeen(
    actor: StaffActor,
    id: string,
    uiLang: string,
    before?: string,
  ): Promise<StaffSubmission | null> {
    const row = await this.voices.whole(actor, id, this.clock.now());
    if (!row) return null;
    // Only now, when it is known that this person may read them.
    const words = await this.words.around(row.id, actor.id, before);
    const kept = await this.asKept(actor, row, words, uiLang);
    // Of the desk alone is the page on which it is written.
    const isOwn = row.sectionId !== null && actor.sectionIds.includes(row.sectionId);
    const voice = await this.openVoice.open(actor, kept, isOwn ? words.sharing : null, uiLang);
    return { ...voice, form: await this.formAnswers.of(actor, row, words.answers) };
  }

  private async asKept(
    actor: StaffActor,
    row: WholeVoice,
    { text, contact, written, ...words }: WordsAround,
    uiLang: string,
  ): Promise<StaffSubmission> {
    const names = await this.plan.names(uiLang);
    const { sectionById } = await this.sections.current();
    const section = row.sectionId ? sectionById.get(row.sectionId) : undefined;
    const unheard = row.alarm?.heard === false;
    const undoable = stillUndoable(row, this.clock.now());
    const draft = row.openDraft && draftOf(row.openDraft);
    const scoped = {
      ...row,
      draft,
      undoable,
      published: row.publication !== null,
      withheld: row.moderation && {
        by: row.moderation.byId,
        waits: row.moderation.appealedAt !== null && row.moderation.outcome === null,
      },
      unheard,
    };
    const may = mayDo(actor, scoped);
    const answers = written.map((one) => ({ ...one, author: row.answeredBy[one.id] ?? '' }));
    const translations = await this.translations.ofVoice(row.id);
    const sectionOf = (id: string) => {
      const known = sectionById.get(id);
      return known && names.section(known);
    };
    const inJapanese = (kind: 'voice' | 'message' | 'appeal', id: string, of: string) =>
      translations.shown({ kind, id, text: of, lang: '' }, 'ja', sectionOf);
    const { retention } = this.city;
    const thread = this.thread(row, words, translations, inJapanese);
    const translated = inJapanese('voice', row.id, text);
    const [translation] = translations.refs('voice', row.id);
    return {
      id: row.id,
      receipt: row.receipt,
      kind: row.kind,
      status: row.status,
      version: row.version,
      ...{ text, form: null },
      ...(translated ? { translated } : {}),
      ...(translation ? { translation } : {}),
      declaredLang: row.declaredLang,
      detectedLang: row.detectedLang,
      detectedConfidence: row.detectedConfidence,
      uiLang: row.uiLang,
      measure: row.measureCode ? names.measure(row.measureCode) : null,
      // Of a confided one also its measure; opened with its words.
      topic: row.topic ?? row.sealedAbout,
      privacy: row.privacy,
      section: section ? names.section(section) : null,
      assignee: row.assignee,
      mayShowContact: contact !== null && answersIt(actor, scoped),
      consentToPublish: row.consentToPublish,
      keptYears: retention && classOf(row, retention).years,
      reason: row.routingReason,
      proposals: await this.proposals(row, names),
      // Those of a confided voice are opened with its words.
      urgent: dangersOf(row).map(({ kind }) => kind),
      urgentWords: dangersOf(row),
      alarm: row.alarm && { ...row.alarm, raisedAt: this.calendar.timeOf(row.alarm.raisedAt) },
      copies: row.copies,
      copyOf: row.original,
      receivedAt: this.calendar.timeOf(row.receivedAt),
      dueAt: this.calendar.timeOf(row.dueAt),
      openDaysLeft: this.calendar.openDaysLeft(row.dueAt, this.clock.now()),
      answers: answersAmong(answers).map(({ newest, earlier }) => ({
        ...this.version(newest),
        earlier: earlier.map((version) => this.version(version)),
        translations: translations.refs('answer', newest.id, sectionOf),
      })),
      draft:
        draft &&
        (await this.readDraft.present(draft, row, {
          standing: answersAmong(answers).at(-1)?.newest.text ?? null,
          late: words.late,
        })),
      sheet: answers.length
        ? await this.readDraft.sheet(row.lastSent && draftOf(row.lastSent))
        : null,
      turn: turnFor(actor, scoped)?.step ?? null,
      toSee: toSeeOf(actor, scoped).map(({ name: by, at, deputy, post }) => ({
        ...{ by, deputy, post },
        at: this.calendar.timeOf(at),
      })),
      answerGoesTo:
        may.includes('answer') || may.includes('correct') ? await this.readDraft.goesTo(row) : null,
      ...thread,
      photos: photosAmong(row.photos, row.publication?.id),
      notes: words.notes.map(({ author, at, ...note }) => ({
        ...note,
        by: row.authors[author] ?? '',
        at: this.calendar.timeOf(at),
      })),
      ...(row.privacy === 'vault' && contact?.safe ? { safe: contact.safe } : {}),
      inquiries: await this.inquiries.of(actor, scoped, words.inquiries, names),
      waitingSince: this.timeOf(row.waitingSince),
      newsSince: this.timeOf(row.newsSince),
      solved: row.solved,
      publication: row.publication && presentPublication(row.publication, this.calendar),
      moderation:
        row.moderation && (await this.moderated(row.moderation, translations, inJapanese)),
      undoable:
        undoable && may.includes('undo')
          ? {
              verb: undoable.verb,
              until: undoable.until && this.calendar.timeOf(undoable.until),
            }
          : null,
      undelivered: row.undelivered,
      history: row.history.map((line) => ({ ...line, at: this.calendar.timeOf(line.at) })),
      forms: words.forms.map((form) => ({
        ...form,
        at: this.calendar.timeOf(form.at),
      })),
      demo: row.demo,
      may,
    };
  }

  private timeOf(at: Date | string | null): string | null {
    return at && this.calendar.timeOf(at);
  }

  /** What went to and fro, with who wrote for the section; and what the voice said before it was written anew. */
  private thread(
    { authors }: WholeVoice,
    { thread, earlierTexts }: Pick<WordsAround, 'thread' | 'earlierTexts'>,
    translations: VoiceTranslations,
    inJapanese: (kind: 'message', id: string, text: string) => TranslatedText | undefined,
  ) {
    return {
      messages: thread.messages.map((one) => ({
        ...one,
        author: one.author && (authors[one.author] ?? null),
        at: this.calendar.timeOf(one.at),
        translations: translations.refs('message', one.id),
        ...(one.from === 'resident' ? { translated: inJapanese('message', one.id, one.text) } : {}),
      })),
      earlierMessages: thread.earlier,
      messagesBefore: this.timeOf(thread.before),
      earlierTexts: earlierTexts.map((one) => ({ ...one, until: this.calendar.timeOf(one.until) })),
    };
  }

  /** Routing's guesses for a voice that still waits, each with the section that answers for it today. */
  private async proposals(row: WholeVoice, names: PlanNames): Promise<Proposal[]> {
    const reason = row.routingReason;
    if (row.status !== 'needs_triage' || reason?.rule !== 'none') return [];
    const directory = await this.sections.current();
    const on = this.calendar.dateOf(this.clock.now());
    return (reason.guesses ?? []).flatMap((guess) => {
      const section = directory.responsible(guess.about, on);
      const title = names.title(guess.about) ?? null;
      return section ? [{ ...guess, title, section: names.section(section) }] : [];
    });
  }

  private version({ corrects: _, at, ...version }: VersionRow): AnswerVersion {
    return { ...version, at: this.calendar.timeOf(at) };
  }

  private async moderated(
    { id, at, byId: _, appealedAt, outcome, ...decision }: DecisionRow,
    translations: VoiceTranslations,
    inJapanese: (kind: 'appeal', id: string, text: string) => TranslatedText | undefined,
  ) {
    const words = appealedAt ? await this.appealWords.of(id) : undefined;
    const translated = words && inJapanese('appeal', id, words.text);
    return {
      ...decision,
      at: this.calendar.timeOf(at),
      translations: DECISION_KINDS.flatMap((kind) =>
        translations.refs(kind, id).map((ref) => ({ ...ref, kind })),
      ),
      appeal:
        words && appealedAt
          ? {
              ...words,
              ...(translated ? { translated } : {}),
              at: this.calendar.timeOf(appealedAt),
              outcome,
            }
          : null,
    };
  }
}
