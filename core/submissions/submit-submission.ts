import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf, dueAt } from '../calendar/index.js';
import type { SubmissionInput } from '../contract/index.js';
import { AppError, Clock, invalid, uuidV7 } from '../kernel/index.js';
import { Locales } from '../language/index.js';
import { type Directory, SectionDirectory } from '../sections/index.js';
import { IntakeRepository, type NewSubmission } from './intake.repository.js';
import {
  idempotencyHash,
  newReceipt,
  receiptSecret,
  requestHash,
  SECRET_KEY,
  secretHash,
} from './receipt.js';
import type { Privacy } from './submission.entity.js';

export interface Accepted {
  readonly id: string;
  readonly receipt: string;
  readonly secret: string;
  readonly dueAt: Date;
}
/** `demo` marks invented voices of the demonstration. */
export interface SubmitOptions {
  readonly idempotencyKey: string;
  readonly uiLang: string;
  readonly demo?: boolean;
}

const RECEIPT_TRIES = 5;

/**
 * Takes a voice in: stored with its audit line and its outbox row before it is answered, and never twice for one key.
 * Errors: `invalid` (unknown measure or topic), `idempotency_conflict` (same key, other body).
 */
@Injectable()
export class SubmitSubmission {
  private promise: { date: string; dueAt: Date } | undefined;

  constructor(
    @Inject(IntakeRepository) private readonly intake: IntakeRepository,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(Locales) private readonly locales: Locales,
    @Inject(SECRET_KEY) private readonly key: Buffer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(input: SubmissionInput, options: SubmitOptions): Promise<Accepted> {
    const directory = await this.sections.current();
    check(input, directory);
    const now = this.clock.now();
    const row = this.newRow(input, options, directory, now);
    for (let tries = 0; tries < RECEIPT_TRIES; tries++) {
      if (await this.intake.store(row)) return this.accepted(row, options.idempotencyKey);
      const before = await this.intake.byIdempotencyHash(row.idempotencyHash);
      if (before?.requestHash.equals(row.requestHash))
        return this.accepted(before, options.idempotencyKey);
      if (before) throw new AppError('idempotency_conflict');
      // No such key: the receipt number was taken by another voice, one in a billion for each.
      row.receipt = newReceipt(civilDateOf(now).slice(0, 4));
    }
    throw new AppError('unavailable');
  }

  private accepted(
    stored: { id: string; receipt: string; dueAt: Date },
    idempotencyKey: string,
  ): Accepted {
    const { id, receipt } = stored;
    return {
      id,
      receipt,
      dueAt: stored.dueAt,
      secret: receiptSecret(this.key, id, idempotencyKey),
    };
  }

  private newRow(
    input: SubmissionInput,
    options: SubmitOptions,
    directory: Directory,
    now: Date,
  ): NewSubmission {
    const id = uuidV7(now);
    const date = civilDateOf(now);
    if (this.promise?.date !== date) this.promise = { date, dueAt: dueAt(now) };
    const uiLang = this.locales.match(input.uiLang ?? '')?.tag ?? options.uiLang;
    const contact =
      input.contact && Object.values(input.contact).some(Boolean)
        ? JSON.stringify(input.contact)
        : null;
    return {
      id,
      receipt: newReceipt(date.slice(0, 4)),
      secretHash: secretHash(this.key, receiptSecret(this.key, id, options.idempotencyKey)),
      idempotencyHash: idempotencyHash(this.key, options.idempotencyKey),
      requestHash: requestHash(input),
      kind: input.kind,
      privacy: privacyOf(input, directory),
      text: input.text,
      declaredLang: input.lang ?? uiLang,
      uiLang,
      planId: directory.planId,
      measureCode: input.measure ?? null,
      topic: input.topic ?? null,
      consentToPublish: input.consentToPublish ?? false,
      contact,
      receivedAt: now,
      dueAt: this.promise.dueAt,
      demo: options.demo ?? false,
    };
  }
}

const check = (input: SubmissionInput, directory: Directory): void => {
  const errors = [];
  if (input.measure && !directory.hasNode(input.measure))
    errors.push({ path: 'measure', code: 'unknown_measure' });
  if (input.topic && !directory.topics.some((t) => t.code === input.topic))
    errors.push({ path: 'topic', code: 'unknown_topic' });
  if (errors.length) throw invalid(...errors);
};

/** Fail-closed: set once at intake and never derived again; a consultation is private whatever its topic. */
const privacyOf = (input: SubmissionInput, directory: Directory): Privacy =>
  input.kind === 'opinion'
    ? 'public'
    : (directory.topics.find((t) => t.code === input.topic)?.privacy ?? 'private');
