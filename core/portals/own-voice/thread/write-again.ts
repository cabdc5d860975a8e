import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, uuidV7 } from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import { KeyRing } from '../../../base/sealing/index.js';
import type { MessageAccepted } from '../../../contract/index.js';
import { ReadDanger, type ReadWords } from '../../../jobs/routing/index.js';
import { Locales } from '../../../language/index.js';
import { DraftRepository } from '../../../records/answers/index.js';
import { type NamedPhotos, NO_PHOTOS, Photos, photoGone } from '../../../records/photos/index.js';
import {
  afterWriting,
  dueOpened,
  idempotencyHash,
  isSameRequest,
  MessageRepository,
  type Opener,
  openedAbout,
  requestHash,
  type Submission,
  SubmissionRepository,
  VoiceSeals,
} from '../../../records/submissions/index.js';
import { ownActs } from '../own-acts.js';
import { ReadOwnVoice } from '../read-own-voice.js';

export interface Written {
  readonly receipt: string;
  readonly secret: string;
  readonly act: 'write' | 'not_understood';
  /** Empty: nothing beside the press of the button. */
  readonly text: string;
  readonly lang?: string | undefined;
  readonly uiLang: string;
  readonly idempotencyKey: string;
  /** By their tokens. */
  readonly photos?: readonly string[] | undefined;
}
/** A message whose voice is locked. */
interface Kept extends Written {
  readonly now: Date;
  readonly keyHash: Buffer;
  readonly requestHash: Buffer;
  readonly read: ReadWords;
  readonly named: NamedPhotos;
  /** Of a confided voice. */
  readonly open: Opener | undefined;
}

/** The sender goes on: answers a question, adds something, writes after an answer, or has not understood it. */
@Injectable()
export class WriteAgain {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionRepository,
    private readonly messages: MessageRepository,
    private readonly photos: Photos,
    private readonly seals: VoiceSeals,
    private readonly drafts: DraftRepository,
    private readonly danger: ReadDanger,
    private readonly locales: Locales,
    private readonly keys: KeyRing,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `receipt_unknown`, `move_not_allowed` (over, or nothing answered yet), `idempotency_conflict`. */
  async write(written: Written): Promise<MessageAccepted> {
    const { id, privacy, pairFor } = await this.own.find(written);
    const open = privacy === 'vault' ? await this.seals.forSender(id, pairFor) : undefined;
    const { act, text, lang, idempotencyKey, photos } = written;
    const named = photos?.length ? await this.photos.named(photos) : NO_PHOTOS;
    const beside = named === NO_PHOTOS ? {} : { photos: named.digests };
    const key = this.keys.writing;
    const request = { act, text, lang, ...beside };
    const sentAs = this.keys.all.map((one) => idempotencyHash(one, idempotencyKey));
    const kept: Kept = {
      ...written,
      now: this.clock.now(),
      keyHash: idempotencyHash(key, idempotencyKey),
      requestHash: requestHash(key, request),
      named,
      read: await this.danger.read(text),
      open,
    };
    return this.unitOfWork.commit(async (tx) => {
      const voice = await this.submissions.lockOwn(tx.manager, id);
      if (!voice) throw new AppError('receipt_unknown');
      const before = await this.messages.sentBefore(tx.manager, id, sentAs);
      if (before && !isSameRequest(this.keys, before.requestHash, request))
        throw new AppError('idempotency_conflict');
      if (before) return this.accepted(before.id, voice, open);
      if (!ownActs(voice).includes(act)) throw new AppError('move_not_allowed');
      if (named.gone) throw photoGone();
      return this.keep(tx, voice, kept);
    });
  }

  private async keep(tx: Transaction, voice: Submission, kept: Kept): Promise<MessageAccepted> {
    const { act, text, lang, uiLang, now, read } = kept;
    const message = uuidV7(now);
    await this.messages.add(tx.manager, {
      id: message,
      submissionId: voice.id,
      sender: 'resident',
      kind: act === 'write' ? 'message' : act,
      lang: this.locales.writtenAs(lang ?? uiLang),
      text,
      authorId: null,
      keyHash: kept.keyHash,
      requestHash: kept.requestHash,
      createdAt: now,
    });
    if (kept.named.photos.length) {
      const seal = await this.seals.sealer(voice.id, tx.manager);
      const taker = { submissionId: voice.id, messageId: message };
      await this.photos.take(tx.manager, kept.named, taker, seal);
    }
    const written = afterWriting(voice, now, this.calendar);
    // What comes before routing is read by it, with the voice itself; until then nobody sees either. Of a confided voice nobody
    // can read it later.
    const isRead = voice.status !== 'received';
    const heard = isRead || voice.privacy === 'vault';
    const change = heard ? this.danger.follow(voice, read, written) : written;
    await this.giveBack(tx, voice.id, change.sectionId !== undefined, now);
    await this.submissions.change(tx.manager, [voice.id], change);
    if (change.privacy === 'vault') await this.seals.seal(tx.manager, voice.id);
    const { status = voice.status, dueAt = voice.dueAt } = change;
    tx.record({
      actor: { kind: 'resident', uiLang },
      verb: act,
      subjectId: voice.id,
      from: voice.status,
      to: status,
      detail: { message },
    });
    if (isRead) {
      tx.emit({ event: 'submission.written', subjectId: voice.id });
      tx.emit({ event: 'submission.news', subjectId: voice.id });
      if (read.danger.length) tx.emit({ event: 'submission.urgent', subjectId: voice.id });
    }
    return this.accepted(
      message,
      { ...voice, status, dueAt, urgent: change.urgent ? ['any'] : voice.urgent },
      kept.open,
    );
  }

  /**
   * An answer that is about to be sent does not go out over what was written now: it is a draft again, with its text. One that
   * is still looked at stays with who decides, who sees the message first: what they saw of the voice is old.
   */
  private async giveBack(tx: Transaction, id: string, leaves: boolean, now: Date): Promise<void> {
    const draft = (await this.drafts.openOf([id], tx.manager)).get(id);
    if (draft && (leaves || draft.state === 'held'))
      await this.drafts.giveBack(tx.manager, [id], now);
  }

  private accepted(
    id: string,
    {
      status,
      dueAt,
      urgent,
      sealedAbout,
    }: Pick<Submission, 'status' | 'dueAt' | 'urgent' | 'sealedAbout'>,
    open: Opener | undefined,
  ): MessageAccepted {
    const about = openedAbout((sealedAbout && open?.(sealedAbout).value) ?? '');
    return {
      ...{ id, status },
      dueAt: this.calendar.timeOf(dueOpened(dueAt, { urgent }, about, this.calendar)),
    };
  }
}
