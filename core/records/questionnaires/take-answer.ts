import { Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { AppError, Clock, invalid, uuidV7 } from '../../base/kernel/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import {
  type Answers,
  allQuestions,
  type FieldError,
  keysOf,
  type ProblemCode,
  type Questions,
  type ResponseInput,
  readAnswers,
} from '../../contract/index.js';
import { Locales } from '../../language/index.js';
import { idempotencyHash, isSameRequest, requestHash } from '../submissions/index.js';
import { cellsOf } from './cells.js';
import { printedCodeHash, QuestionnaireCodeRepository } from './code.repository.js';
import { OpenForms } from './open-forms.js';
import { type NewResponse, QuestionnaireResponseRepository } from './response.repository.js';

export interface AnswerOptions {
  readonly code: string;
  readonly idempotencyKey: string;
  readonly uiLang: string;
  readonly way: NewResponse['way'];
  /** Who enters it from paper. */
  readonly enteredBy?: string;
}

/** The keys under which people write, and do not choose. */
const isWords = (form: Questions): ((key: string) => boolean) => {
  const words = new Set(
    allQuestions(form).flatMap((one) =>
      one.kind === 'short' || one.kind === 'long'
        ? [one.id]
        : keysOf(one).filter((key) => key.endsWith('.other')),
    ),
  );
  return (key) => words.has(key);
};

const wrongCode = (given: string | undefined): FieldError => ({
  path: 'code',
  code: given?.trim() ? 'unknown_code' : 'required',
});

const parted = (form: Questions, answers: Answers) => {
  const written = isWords(form);
  const all = Object.entries(answers);
  return {
    // Of words it is counted that there are some.
    answers: Object.fromEntries(all.filter(([key]) => !written(key))),
    words: Object.fromEntries(all.filter(([key]) => written(key))) as Record<string, string>,
  };
};

/**
 * Takes an answer in and counts it, once for each key. It is read by the version that was asked: who began before the
 * questions changed is counted with those who were asked the same.
 * Errors: `not_found` (also for a form that becomes a voice), `questionnaire_closed`, `invalid`, `code_used`, `idempotency_conflict`.
 */
@Injectable()
export class TakeAnswer {
  constructor(
    private readonly forms: OpenForms,
    private readonly responses: QuestionnaireResponseRepository,
    private readonly codes: QuestionnaireCodeRepository,
    private readonly locales: Locales,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    private readonly keys: KeyRing,
  ) {}

  async take(
    input: Omit<ResponseInput, 'way'>,
    options: AnswerOptions,
  ): Promise<{ counted: true }> {
    const { shipped, version, questions } = await this.forms.find(options.code, input.version);
    const { form } = shipped;
    // It becomes a voice, and is no number.
    if (form.becomes) throw new AppError('not_found');
    const { answers, errors } = readAnswers(questions, input.answers);
    const printed = form.who === 'code' ? await this.printed(form.code, input.code) : null;
    const wrong = [
      ...(printed === undefined ? [wrongCode(input.code)] : []),
      ...errors,
      ...(input.at && !form.at?.includes(input.at) ? [{ path: 'at', code: 'not_allowed' }] : []),
    ];
    if (wrong.length) throw invalid(...wrong);
    const sent = `${form.code} ${options.idempotencyKey}`;
    const hash = idempotencyHash(this.keys.writing, sent);
    const earlier = this.keys.others.map((key) => idempotencyHash(key, sent));
    const asked = [version, answers, input.at ?? '', printed?.toString('hex') ?? ''];
    const isRepeat = earlier.length > 0 && (await this.responses.byIdempotencyHash(earlier));
    // A repeat is answered as the first was, also when the form has closed meanwhile.
    if (isRepeat || this.forms.stateOf(shipped) !== 'open')
      return this.repeated([hash, ...earlier], asked);
    const now = this.clock.now();
    const uiLang = this.locales.match(input.uiLang ?? '')?.tag ?? options.uiLang;
    const month = this.calendar.dateOf(now).slice(0, 7);
    const isStored = await this.responses.store({
      id: uuidV7(now),
      code: form.code,
      version,
      ...parted(questions, answers),
      cells: cellsOf(questions, answers, { uiLang, month }),
      uiLang,
      at: input.at ?? null,
      way: options.way,
      ...(options.enteredBy ? { enteredBy: options.enteredBy } : {}),
      codeHash: printed ?? null,
      idempotencyHash: hash,
      requestHash: requestHash(this.keys.writing, asked),
      receivedAt: now,
    });
    // Neither stored nor a repeat: somebody has used the code.
    return isStored ? { counted: true } : this.repeated([hash, ...earlier], asked, 'code_used');
  }

  /** Undefined for a code that was not printed for this form. */
  private async printed(form: string, given = ''): Promise<Buffer | undefined> {
    if (!given.trim()) return undefined;
    return this.codes.printed(
      form,
      this.keys.all.map((key) => printedCodeHash(key, given)),
    );
  }

  private async repeated(
    hashes: readonly Buffer[],
    asked: readonly unknown[],
    otherwise: ProblemCode = 'questionnaire_closed',
  ): Promise<{ counted: true }> {
    const before = await this.responses.byIdempotencyHash(hashes);
    if (!before) throw new AppError(otherwise);
    if (!isSameRequest(this.keys, before.requestHash, asked))
      throw new AppError('idempotency_conflict');
    return { counted: true };
  }
}
