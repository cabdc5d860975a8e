import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AppError, Clock, uuidV7 } from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import type { Contact, ContactChange } from '../../../contract/index.js';
import { ForgetCopies } from '../../../jobs/copies/index.js';
import { ReadDanger, type ReadWords } from '../../../jobs/routing/index.js';
import { Locales } from '../../../language/index.js';
import {
  MessageWordsRepository,
  type Opener,
  type Submission,
  type SubmissionChange,
  SubmissionRepository,
  VoiceSeals,
  WordsRepository,
} from '../../../records/submissions/index.js';
import { TranslationRepository } from '../../../records/translations/index.js';
import { ownActs } from '../own-acts.js';
import { ReadOwnVoice } from '../read-own-voice.js';

interface Changed {
  readonly receipt: string;
  readonly secret: string;
  readonly text?: string | undefined;
  readonly lang?: string | undefined;
  readonly contact?: ContactChange | null | undefined;
  readonly uiLang: string;
}

/** The sender writes the voice anew while nobody has taken it up, says otherwise how to be reached, or deletes that. */
@Injectable()
export class ChangeOwnVoice {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionRepository,
    private readonly words: WordsRepository,
    private readonly seals: VoiceSeals,
    private readonly messageWords: MessageWordsRepository,
    private readonly translations: TranslationRepository,
    private readonly copies: ForgetCopies,
    private readonly danger: ReadDanger,
    private readonly locales: Locales,
    private readonly clock: Clock,
  ) {}

  /** Errors: `receipt_unknown`, `move_not_allowed` (somebody has taken it up, or it is over). A repeat is no error. */
  async change(changed: Changed): Promise<void> {
    const { id, pairFor } = await this.own.find(changed);
    const { text, contact } = changed;
    const read = text === undefined ? undefined : await this.danger.read(text);
    const open = await this.seals.forSender(id, pairFor);
    await this.unitOfWork.commit(async (tx) => {
      const voice = await this.submissions.lockOwn(tx.manager, id);
      if (!voice) throw new AppError('receipt_unknown');
      if (read && text !== undefined)
        await this.writeAnew(tx, voice, { ...changed, text, open }, read);
      if (contact === null) await this.forgetContact(tx, voice, changed.uiLang);
      else if (contact) await this.reachAnew(tx, voice, { ...changed, contact, open });
    });
  }

  private async writeAnew(
    tx: Transaction,
    voice: Submission,
    { text, lang, uiLang, open }: Changed & { readonly text: string; readonly open: Opener },
    read: ReadWords,
  ): Promise<void> {
    const { id, status } = voice;
    const before = await this.words.one(id, tx.manager);
    if (status !== 'withdrawn' && open(before).value.text === text) return;
    if (!ownActs(voice).includes('edit')) throw new AppError('move_not_allowed');
    const now = this.clock.now();
    await this.messageWords.replace(tx.manager, id, { id: uuidV7(now), text, now });
    await this.translations.replace(tx.manager, 'voice', [id], now);
    await this.copies.forget(tx, id);
    const isRead = status !== 'received';
    const anew: SubmissionChange = {
      declaredLang: lang ? this.locales.writtenAs(lang) : voice.declaredLang,
      ...(voice.copyOf ? { standsAlone: true as const } : {}),
      ...(isRead ? { newsSince: now } : {}),
    };
    const heard = isRead || voice.privacy === 'vault';
    const change = heard ? this.danger.follow(voice, read, anew) : anew;
    await this.submissions.change(tx.manager, [id], change);
    if (change.privacy === 'vault') await this.seals.seal(tx.manager, id);
    tx.record({
      actor: { kind: 'resident', uiLang },
      verb: 'edit',
      subjectId: id,
      from: status,
      to: change.status ?? status,
    });
    if (!isRead) return;
    tx.emit({ event: 'submission.written', subjectId: id });
    if (!read.danger.length) return;
    tx.emit({ event: 'submission.urgent', subjectId: id });
    // Its desk may be another one now.
    tx.emit({ event: 'submission.news', subjectId: id });
  }

  /** That it was said otherwise stands in the history, and not what: that is read where the sender's words are. */
  private async reachAnew(
    tx: Transaction,
    voice: Submission,
    { contact, uiLang, open }: Changed & { readonly contact: ContactChange; readonly open: Opener },
  ): Promise<void> {
    const { id, status } = voice;
    const kept = open(await this.words.one(id, tx.manager));
    // Not to be taken for nothing said: what stays would be lost.
    if (kept.closed) throw new AppError('unavailable');
    const before = kept.value.contact ?? {};
    const now = said({ ...before, ...given(contact) });
    if (isDeepStrictEqual(said(before), now)) return;
    if (!ownActs(voice).includes('change_contact')) throw new AppError('move_not_allowed');
    const isOtherAddress = before.email !== now.email;
    await this.words.changeContact(tx.manager, id, now, {
      seal: await this.seals.sealer(id, tx.manager),
      isOtherAddress,
    });
    await this.submissions.change(tx.manager, [id], {});
    tx.record({
      actor: { kind: 'resident', uiLang },
      verb: 'change_contact',
      subjectId: id,
      from: status,
      to: status,
    });
    // What routing has not read yet is told to whatever address it has then.
    if (status === 'received') return;
    // Who looks for its sender finds the new name and number.
    tx.emit({ event: 'submission.written', subjectId: id });
    if (isOtherAddress && now.email) tx.emit({ event: 'submission.readdressed', subjectId: id });
  }

  private async forgetContact(tx: Transaction, { id, status }: Submission, uiLang: string) {
    const { contact } = await this.words.one(id, tx.manager);
    if (contact === null) return;
    await this.words.forgetContact(tx.manager, id);
    await this.submissions.change(tx.manager, [id], {});
    tx.record({
      actor: { kind: 'resident', uiLang },
      verb: 'delete_contact',
      subjectId: id,
      from: status,
      to: status,
    });
  }
}

const given = <T extends object>(value: T): Partial<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one)) as Partial<T>;

/** What of it was said at all. */
const said = ({ safe, ...rest }: Partial<ContactChange>): Contact => {
  const safely = given(safe ?? {});
  return { ...given(rest), ...(Object.keys(safely).length ? { safe: safely } : {}) };
};
