import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, type StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import { type Disclosure, KEPT_PIECES } from '../../../contract/index.js';
import {
  SharedQuestionRepository,
  SharingRepository,
} from '../../../records/shared-questions/index.js';
import {
  BookingWordsRepository,
  type KeptPiece,
  KeptWordsRepository,
  type Opener,
  VoiceSeals,
  WordsRepository,
} from '../../../records/submissions/index.js';
import { LockedVoiceQueries } from '../access/locked-voice.queries.js';
import { answersIt } from '../access/staff-scope.js';
import { ReadVoice } from '../voice/read-voice.js';
import { DisclosureQueries } from './disclosure.queries.js';

/**
 * All that is kept of one voice, for a request for disclosure: to those who answer it alone, and the line in the history comes
 * first. Nothing is left out and nothing blacked out: what is of others, people decide. Errors: `not_found`, `forbidden`.
 */
@Injectable()
export class DiscloseVoice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly voices: LockedVoiceQueries,
    private readonly reading: ReadVoice,
    private readonly words: WordsRepository,
    private readonly kept: KeptWordsRepository,
    private readonly queries: DisclosureQueries,
    private readonly bookingWords: BookingWordsRepository,
    private readonly sharing: SharingRepository,
    private readonly shared: SharedQuestionRepository,
    private readonly seals: VoiceSeals,
    private readonly calendar: Calendar,
  ) {}

  async disclose(actor: StaffActor, id: string, uiLang: string): Promise<Disclosure> {
    await this.unitOfWork.commit(async (tx) => {
      const voice = await this.voices.seen(tx.manager, actor, id);
      if (!answersIt(actor, voice)) throw new AppError('forbidden');
      const { status } = voice;
      tx.record({ actor, verb: 'disclose', subjectId: id, from: status, to: status });
    });
    const voice = await this.reading.read(actor, id, uiLang);
    const [pieces, beside, booked, { contact }, open] = await Promise.all([
      this.kept.of(id),
      this.queries.beside(id),
      this.booked(id),
      this.words.one(id),
      this.seals.forStaff(actor, id),
    ]);
    const all = [...pieces, ...beside, ...booked].sort((a, b) => a.at.getTime() - b.at.getTime());
    const opened = open({ contact, texts: all.map(({ text }) => text) });
    const names = await this.queries.names([...new Set(all.flatMap(({ by }) => by ?? []))]);
    return {
      receipt: voice.receipt,
      receivedAt: voice.receivedAt,
      contact: opened.value.contact,
      photos: voice.photos.length,
      pieces: [
        ...all.map(({ what, at, by, lang }, i) => ({
          what: KEPT_PIECES.find((one) => one === what) ?? 'text',
          at: this.calendar.timeOf(at),
          by: by && (names.get(by) ?? null),
          lang,
          text: opened.value.texts[i] ?? '',
        })),
        ...(await this.forOthers(id, open)),
      ],
      history: voice.history,
      readers: voice.readers ?? [],
      closed: Boolean(voice.closed) || Boolean(opened.closed),
    };
  }

  /** What was typed with its bookings: sealed by the server's key, not with the voice. */
  private async booked(id: string): Promise<KeptPiece[]> {
    const bookings = await this.queries.bookings(id);
    const words = await this.bookingWords.of(bookings.map((one) => one.id));
    return bookings.flatMap(({ id: booking, at, lang }) => {
      const typed = words.get(booking);
      const text = [typed?.name, typed?.email].filter(Boolean).join(' ');
      return text ? [{ what: 'booking', at, by: null, lang, text }] : [];
    });
  }

  /** What is written of it for others, and what everybody reads; of neither is a day kept but that of the consent. */
  private async forOthers(id: string, open: Opener): Promise<Disclosure['pieces']> {
    const { draft, entry, said } = (await this.sharing.of(id, open)).sharing;
    const at = said.at(-1)?.at;
    const found = entry ? await this.shared.one(entry) : undefined;
    const piece = (
      what: 'draft' | 'public',
      texts: { readonly question: string; readonly answer: string } | null | undefined,
    ) =>
      texts?.question && at
        ? [{ what, at, by: null, lang: 'ja', text: `${texts.question}\n\n${texts.answer}` }]
        : [];
    return [...piece('draft', draft), ...piece('public', found)];
  }
}
