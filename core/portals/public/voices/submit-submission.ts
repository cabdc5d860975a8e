import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock, invalid, uuidV7 } from '../../../base/kernel/index.js';
import { KeyRing } from '../../../base/sealing/index.js';
import type {
  Becomes,
  FieldError,
  SubmissionAccepted,
  SubmissionInput,
} from '../../../contract/index.js';
import { Locales } from '../../../language/index.js';
import { type NamedPhotos, Photos, photoGone } from '../../../records/photos/index.js';
import { type Directory, SectionDirectory } from '../../../records/sections/index.js';
import {
  dueOpened,
  type FormAnswers,
  holdSecret,
  IntakeRepository,
  idempotencyHash,
  isSameRequest,
  type NewSubmission,
  newReceipt,
  ownWords,
  type Privacy,
  phraseToldAgain,
  ReadyPhrases,
  receiptSecret,
  requestHash,
  type StoredSubmission,
  sealedForRepeat,
} from '../../../records/submissions/index.js';
import { ExpectedSection } from './expected-section.js';
import { SealIntake } from './seal-intake.js';

export interface Accepted {
  readonly id: string;
  readonly receipt: string;
  readonly secret: string;
  /** The voice has another secret by now. */
  readonly secretEnded: boolean;
  readonly dueAt: Date;
}
/** What a voice is made of that was no text but a form. */
export interface FormOfVoice {
  readonly code: string;
  readonly version: number;
  readonly promise: Becomes['promise'];
  readonly said: FormAnswers;
  /** What is the same when it is sent again. */
  readonly request: readonly unknown[];
}
/** `demo` marks invented voices of the demonstration. */
export interface SubmitOptions {
  readonly idempotencyKey: string;
  readonly uiLang: string;
  readonly demo?: boolean;
  readonly form?: FormOfVoice;
  /** False: only what has come before is answered. */
  readonly isOpen?: boolean;
}

const RECEIPT_TRIES = 5;
type Seal = (text: string) => string;

/**
 * Takes a voice in: stored with its audit line and its outbox row before it is answered, and never twice for one key.
 * Errors: `invalid` (unknown measure or topic), `idempotency_conflict` (same key, other body),
 * `questionnaire_closed` (a new one of a form that is not open).
 */
@Injectable()
export class SubmitSubmission {
  constructor(
    private readonly intake: IntakeRepository,
    private readonly sealing: SealIntake,
    private readonly phrases: ReadyPhrases,
    private readonly photos: Photos,
    private readonly sections: SectionDirectory,
    private readonly expected: ExpectedSection,
    private readonly locales: Locales,
    private readonly keys: KeyRing,
    @Inject(CITY) private readonly city: Pick<City, 'receiptPrefix'>,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** As `submit`, and names the section that will most likely read it, for the receipt. */
  async submitAndName(input: SubmissionInput, options: SubmitOptions): Promise<SubmissionAccepted> {
    const { id, receipt, secret, secretEnded, dueAt } = await this.submit(input, options);
    const text = ownWords(input.text, options.form?.said);
    const section = await this.expected.ofVoice({ ...input, text }, options.uiLang);
    return {
      id,
      receipt,
      secret,
      ...(secretEnded ? { secretEnded } : {}),
      status: 'received',
      dueAt: this.calendar.timeOf(dueAt),
      ...(section ? { section } : {}),
    };
  }

  async submit(input: SubmissionInput, options: SubmitOptions): Promise<Accepted> {
    const directory = await this.sections.current();
    const unknown = unknownCodes(input, directory);
    if (unknown.length) throw invalid(...unknown);
    const now = this.clock.now();
    const photos = await this.photos.named(input.photos);
    const request = options.form ? askedByForm(options.form, photos) : askedIn(input, photos);
    const sent = options.idempotencyKey;
    const earlier = this.keys.others.map((key) => idempotencyHash(key, sent));
    const known = earlier.length ? await this.intake.byIdempotencyHash(earlier) : undefined;
    if (known) return this.repeated(known, input, request, sent);
    const { row, secret, seal } = await this.newRow(input, options, directory, now, request);
    for (let tries = 0; tries < RECEIPT_TRIES; tries++) {
      if (options.isOpen !== false && (await this.store(row, photos, seal)))
        return {
          ...{ ...row, secret, secretEnded: false },
          dueAt: this.told(row, input, row.seal !== null),
        };
      const before = await this.intake.byIdempotencyHash([row.idempotencyHash]);
      if (before) return this.repeated(before, input, request, sent);
      if (options.isOpen === false) throw new AppError('questionnaire_closed');
      if (photos.gone) throw photoGone();
      // No such key: the receipt number was taken by another voice, one in a billion for each.
      row.receipt = this.newReceipt(now);
    }
    throw new AppError('unavailable');
  }

  /** What comes without photos goes with all that arrives at the same time. */
  private async store(row: NewSubmission, photos: NamedPhotos, seal: Seal): Promise<boolean> {
    if (photos.gone) return false;
    if (!photos.photos.length) return this.intake.store(row);
    return this.intake.storeWith(row, (manager) =>
      this.photos.take(manager, photos, { submissionId: row.id }, seal),
    );
  }

  private newReceipt(now: Date): string {
    return newReceipt(this.city.receiptPrefix, this.calendar.dateOf(now).slice(0, 4));
  }

  /** Codes of a good form that nobody knows, for a voice with other bad fields. */
  async fieldErrors(fine: Partial<SubmissionInput>): Promise<FieldError[]> {
    return unknownCodes(fine, await this.sections.current());
  }

  private repeated(
    before: StoredSubmission,
    input: SubmissionInput,
    request: unknown,
    idempotencyKey: string,
  ): Promise<Accepted> {
    if (!isSameRequest(this.keys, before.requestHash, request))
      throw new AppError('idempotency_conflict');
    return this.again(before, input, idempotencyKey);
  }

  /** What was given out the first time, and whether it still opens. */
  private async again(
    { id, receipt, phraseAgain, secretHash: stored, ...before }: StoredSubmission,
    input: SubmissionInput,
    idempotencyKey: string,
  ): Promise<Accepted> {
    // It was made by the key of then; what opens the voice now may be kept by a newer one.
    const { writing } = this.keys;
    const made = this.keys.ofHash(before.requestHash) ?? writing;
    const secret =
      phraseToldAgain(made, id, { idempotencyKey, sealed: phraseAgain }) ??
      receiptSecret(made, id, idempotencyKey);
    const { hash } = await holdSecret(this.keys.ofHash(stored) ?? writing, secret, 'sending');
    const dueAt = this.told(before, input, phraseAgain !== null);
    return { id, receipt, dueAt, secret, secretEnded: !hash.equals(stored) };
  }

  private async newRow(
    input: SubmissionInput,
    options: SubmitOptions,
    directory: Directory,
    now: Date,
    request: unknown,
  ): Promise<{ readonly row: NewSubmission; readonly secret: string; readonly seal: Seal }> {
    const id = uuidV7(now);
    const key = this.keys.writing;
    const { form, idempotencyKey } = options;
    const uiLang = this.locales.match(input.uiLang ?? '')?.tag ?? options.uiLang;
    const privacy = privacyOf(input, directory);
    const words = privacy === 'vault' ? await this.phrases.take(uiLang) : undefined;
    const secret = words?.phrase ?? receiptSecret(key, id, idempotencyKey);
    const held = words?.held ?? (await holdSecret(key, secret, 'sending'));
    const placed = {
      ...{ id, kind: input.kind, privacy },
      sectionId: deskAtIntake(input, directory, this.calendar.dateOf(now)),
      declaredLang: this.locales.writtenAs(input.lang ?? uiLang),
    };
    const { stored, seal } = await this.sealing.prepare(
      { ...input, answers: form?.said },
      placed,
      held,
    );
    const row: NewSubmission = {
      ...placed,
      ...stored,
      receipt: this.newReceipt(now),
      secretHash: held.hash,
      idempotencyHash: idempotencyHash(key, idempotencyKey),
      requestHash: requestHash(key, request),
      phraseAgain: words ? sealedForRepeat(key, id, { idempotencyKey, ...words }) : null,
      uiLang,
      planId: directory.planId,
      formCode: form?.code ?? null,
      formVersion: form?.version ?? null,
      consentToPublish: input.consentToPublish ?? false,
      receivedAt: now,
      dueAt: this.promised(input, privacy, form, now),
      demo: options.demo ?? false,
    };
    return { row, secret, seal };
  }

  private promised(
    { kind, topic }: SubmissionInput,
    privacy: Privacy,
    form: FormOfVoice | undefined,
    now: Date,
  ): Date {
    if (form?.promise) return this.calendar.dueIn(now, form.promise.openDays, form.promise.days);
    return privacy === 'vault'
      ? this.calendar.dueConfided(now)
      : this.calendar.dueAt(now, kind, topic);
  }

  /** What its sender is told: of a confided voice another date stands in clear. */
  private told(
    { dueAt, urgent }: Pick<StoredSubmission, 'dueAt' | 'urgent'>,
    { topic }: SubmissionInput,
    isConfided: boolean,
  ): Date {
    return isConfided
      ? dueOpened(dueAt, { urgent }, { topic: topic ?? null }, this.calendar)
      : dueAt;
  }
}

/** What tells one request from another: the same file sent again has another token, and is the same file. */
const askedIn = (
  { photos, ...asked }: SubmissionInput,
  { digests }: NamedPhotos,
): Record<string, unknown> => (photos?.length ? { ...asked, photos: digests } : asked);

const askedByForm = (
  { request }: Pick<FormOfVoice, 'request'>,
  { digests }: NamedPhotos,
): readonly unknown[] => (digests.length ? [...request, digests] : request);

const unknownCodes = (
  { measure, topic }: Partial<SubmissionInput>,
  directory: Directory,
): FieldError[] => [
  ...(measure && !directory.hasNode(measure) ? [{ path: 'measure', code: 'unknown_measure' }] : []),
  ...(topic && !directory.topics.some(({ code }) => code === topic)
    ? [{ path: 'topic', code: 'unknown_topic' }]
    : []),
];

/**
 * Whose a `vault` voice is before routing has seen it: its topic's desk, so that nobody else ever reads it, and that desk
 * can even while the worker stands still. All others are nobody's until routing knows whether they speak of danger.
 */
const deskAtIntake = (input: SubmissionInput, directory: Directory, on: string): string | null => {
  const desk = input.topic ? directory.desk(input.topic, on) : undefined;
  return desk?.privacy === 'vault' ? desk.section.id : null;
};

/** Fail-closed: set at intake and only ever raised; a consultation is private at least, whatever its topic. */
const privacyOf = (input: SubmissionInput, directory: Directory): Privacy =>
  input.kind === 'opinion'
    ? 'public'
    : (directory.topics.find((t) => t.code === input.topic)?.privacy ?? 'private');
