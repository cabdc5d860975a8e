import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { AppError, Clock } from '../../base/kernel/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import type { Moderation, OwnSubmission } from '../../contract/index.js';
import { effectiveLanguage, Locales, SOURCE_LANGUAGE } from '../../language/index.js';
import { answersAmong } from '../../records/answers/index.js';
import { CurrentPlan } from '../../records/plan/index.js';
import { ModerationRepository, type StandingDecision } from '../../records/publications/index.js';
import { SectionDirectory } from '../../records/sections/index.js';
import {
  SharedQuestionRepository,
  type Sharing,
  SharingRepository,
} from '../../records/shared-questions/index.js';
import {
  AppealWordsRepository,
  aboutOf,
  dueOpened,
  type HeldSecret,
  holdSecret,
  normalizeReceipt,
  openedAbout,
  VoiceSeals,
  WordsAroundRepository,
} from '../../records/submissions/index.js';
import {
  type Reader,
  ReadTranslations,
  readerOf,
  type VoiceTranslations,
} from '../../records/translations/index.js';
import { ownActs } from './own-acts.js';
import { OwnVoiceQueries, type OwnVoiceRow } from './own-voice.queries.js';
import { SayKnown } from './say-known.js';

/** A voice that its holder has opened. */
export interface HeldVoice extends OwnVoiceRow {
  /** By which its words are opened, where it is confided. */
  readonly pairFor: HeldSecret['pairFor'];
}

/** What the holder of receipt number and secret sees. Error: `receipt_unknown`, the same for a wrong number and a wrong secret. */
@Injectable()
export class ReadOwnVoice {
  constructor(
    private readonly voices: OwnVoiceQueries,
    private readonly words: WordsAroundRepository,
    private readonly seals: VoiceSeals,
    private readonly sharing: SharingRepository,
    private readonly shared: SharedQuestionRepository,
    private readonly moderation: ModerationRepository,
    private readonly appealWords: AppealWordsRepository,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly translations: ReadTranslations,
    private readonly known: SayKnown,
    private readonly locales: Locales,
    private readonly keys: KeyRing,
    @Inject(CITY) private readonly city: Pick<City, 'receiptPrefix'>,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** The voice itself, for what its holder does with it. A phrase names its voice; a number beside it must be of the same. */
  async find(input: { receipt: string; secret: string }): Promise<HeldVoice> {
    const receipt = normalizeReceipt(this.city.receiptPrefix, input.receipt);
    const held = await Promise.all(this.keys.all.map((key) => holdSecret(key, input.secret)));
    const hashes = held.map(({ hash }) => hash);
    const row = held[0]?.isPhrase
      ? await this.voices.byPhrase(hashes)
      : receipt
        ? await this.voices.byReceipt(receipt, hashes)
        : undefined;
    const isAnother = receipt !== undefined && receipt !== row?.receipt;
    if (!row || isAnother) throw new AppError('receipt_unknown');
    const { pairFor } = await this.seals.underNewestKey(row, held);
    return { ...row, pairFor };
  }

  async read(input: {
    receipt: string;
    secret: string;
    lang: string;
    /** Of the conversation what came before this message, instead of its newest part. */
    before?: string | undefined;
  }): Promise<OwnSubmission> {
    const row = await this.find(input);
    const open =
      row.kind === 'consultation' ? await this.seals.forSender(row.id, row.pairFor) : undefined;
    const { topic, measure } =
      open && row.sealedAbout !== null ? openedAbout(open(row.sealedAbout).value) : aboutOf(row);
    const due = (at: Date): Date =>
      row.sealedAbout !== null ? dueOpened(at, row, { topic }, this.calendar) : at;
    const names = await this.plan.names(input.lang);
    const { sectionById } = await this.sections.current();
    const section = row.sectionId ? sectionById.get(row.sectionId) : undefined;
    const { text, contact, written, thread } = await this.words.between(row.id, input.before);
    const translations = await this.translations.ofVoice(row.id);
    const reader = {
      page: input.lang,
      sender: readerOf(row, this.locales),
      sectionOf: (id: string) => {
        const known = sectionById.get(id);
        return known && names.section(known);
      },
    };
    // Who took consent back, or the voice, is no longer told what the city decided on it.
    const isAsked = row.consentToPublish && row.status !== 'withdrawn';
    const standing = isAsked ? await this.moderation.standing(row.id) : undefined;
    // Who objected and was heard reads that, too: else the page would only have fallen silent about it.
    const told =
      standing ?? (isAsked && row.publishedAs ? await this.moderation.granted(row.id) : undefined);
    const sharing = open && (await this.sharing.of(row.id, open)).sharing;
    const acts = ownActs({
      ...row,
      hasContact: contact !== null,
      mayAppeal: standing?.appealedAt === null,
      ...(sharing ? { shares: sharing.given } : {}),
    });
    const view: OwnSubmission = {
      receipt: row.receipt,
      kind: row.kind,
      status: row.status,
      text,
      lang: effectiveLanguage(row),
      ...(measure ? { measure: names.measure(measure) } : {}),
      ...(topic ? { topic } : {}),
      ...(section ? { section: names.section(section) } : {}),
      receivedAt: this.calendar.timeOf(row.receivedAt),
      dueAt: this.calendar.timeOf(due(row.dueAt)),
      openDaysLeft: this.calendar.openDaysLeft(due(row.dueAt), this.clock.now()),
      // Danger may have brought it forward again since: then there is nothing to explain.
      ...(row.dueFrom && row.dueMoved && row.dueFrom < row.dueAt
        ? { dueMoved: { from: this.calendar.timeOf(due(row.dueFrom)), why: row.dueMoved } }
        : {}),
      consentToPublish: row.consentToPublish,
      ...(row.publishedAs ? { publishedAs: row.publishedAs } : {}),
      ...(told ? { moderation: await this.told(told, translations, reader) } : {}),
      ...(row.declinedReason ? { declinedReason: row.declinedReason } : {}),
      // Taken back means taken back: an answer tells what was asked.
      answers: answersAmong(row.status === 'withdrawn' ? [] : written).map(({ first, newest }) => ({
        text: newest.text,
        lang: newest.lang,
        at: this.calendar.timeOf(first.at),
        ...(newest.note === null
          ? {}
          : { corrected: { at: this.calendar.timeOf(newest.at), note: newest.note } }),
        ...translations.beside({ ...newest, kind: 'answer' }, reader),
      })),
      photos: row.photos.map(({ publicationId: _, message, ...photo }) => ({
        ...photo,
        ...(message ? { message } : {}),
      })),
      messages: thread.messages.map(({ author: _, ...message }) => ({
        ...message,
        at: this.calendar.timeOf(message.at),
        ...(message.from === 'section'
          ? translations.beside({ ...message, kind: 'message' }, reader)
          : {}),
      })),
      earlierMessages: thread.earlier,
      ...(thread.before ? { messagesBefore: this.calendar.timeOf(thread.before) } : {}),
      ...(row.seenUntil ? { seenUntil: this.calendar.timeOf(row.seenUntil) } : {}),
      ...(row.waitingSince ? { waitingSince: this.calendar.timeOf(row.waitingSince) } : {}),
      ...(row.solved ? { solved: row.solved } : {}),
      ...(row.privacy === 'vault' ? { confided: true } : {}),
      ...(row.privacy === 'vault' && contact?.safe ? { safe: contact.safe } : {}),
      ...(sharing && (sharing.given || acts.includes('give_sharing'))
        ? { sharing: { given: sharing.given, entry: await this.standing(sharing) } }
        : {}),
      may: acts,
    };
    if (row.privacy !== 'vault' || !open) return view;
    return this.known.in(input.lang, open(view).value);
  }

  /** What everybody reads of it, unless the desk has taken it back. */
  private async standing({ entry }: Sharing): Promise<string | null> {
    const found = entry ? await this.shared.one(entry) : undefined;
    return found && found.retracted === null ? found.id : null;
  }

  /** The decision that stands, with what the sender wrote against it. */
  private async told(
    { id, act, reason, note, decidedAt, ...rest }: StandingDecision,
    translations: VoiceTranslations,
    reader: Reader,
  ): Promise<Moderation> {
    const words = rest.appealedAt ? await this.appealWords.of(id) : undefined;
    const beside = (kind: 'decision_note' | 'appeal_reply', text: string) =>
      translations.beside({ kind, id, text, lang: SOURCE_LANGUAGE }, reader);
    return {
      ...{ act, reason, note },
      ...(note ? { noteBeside: beside('decision_note', note) } : {}),
      at: this.calendar.timeOf(decidedAt),
      appeal:
        words && rest.appealedAt
          ? {
              ...words,
              ...(words.reply ? { replyBeside: beside('appeal_reply', words.reply) } : {}),
              at: this.calendar.timeOf(rest.appealedAt),
              outcome: rest.outcome,
            }
          : null,
    };
  }
}
