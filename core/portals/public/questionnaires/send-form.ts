import { Injectable } from '@nestjs/common';
import { AppError, invalid } from '../../../base/kernel/index.js';
import {
  asText,
  type Becomes,
  type FormSent,
  inWords,
  nodeOf,
  readAnswers,
  type SaidAnswer,
  type SubmissionAccepted,
  type SubmissionInput,
  wrongPhotos,
} from '../../../contract/index.js';
import { languageDetector } from '../../../language/detection/index.js';
import { Locales, withoutReadings } from '../../../language/index.js';
import { OpenForms, wordsOf } from '../../../records/questionnaires/index.js';
import { SubmitSubmission } from '../voices/submit-submission.js';
import { missingContact } from './missing-contact.js';

export interface SendOptions {
  readonly code: string;
  readonly idempotencyKey: string;
  readonly uiLang: string;
}

/** In which language each answer is that was written, and not chosen. */
const langsOf = async (
  said: readonly SaidAnswer[],
  declared: string,
): Promise<Record<string, string>> => {
  const written = said.flatMap((one) => one.written ?? []);
  if (!written.length) return {};
  const detect = await languageDetector();
  return Object.fromEntries(
    written.map(({ key, text }) => [key, detect(text, declared).lang] as const),
  );
};

/**
 * Makes a voice of an answered form, once for each key: its text is what was answered, in the language of the page, and
 * the answers stand beside it. From there on it goes the way of every voice. It is read by the version that was asked.
 * Errors: `not_found` (also for a form that is counted), `questionnaire_closed`, `invalid`, `idempotency_conflict`.
 */
@Injectable()
export class SendForm {
  constructor(
    private readonly forms: OpenForms,
    private readonly submitting: SubmitSubmission,
    private readonly locales: Locales,
  ) {}

  async send(input: FormSent, options: SendOptions): Promise<SubmissionAccepted> {
    const form = await this.forms.find(options.code, input.version);
    const { becomes, measure, code } = form.shipped.form;
    if (!becomes) throw new AppError('not_found');
    const { answers, errors } = readAnswers(form.questions, input.answers);
    const wrong = [
      ...errors,
      ...wrongPhotos(form.questions, answers, input.photos),
      ...missingContact(becomes, input.contact),
    ];
    if (wrong.length) throw invalid(...wrong);
    const uiLang = this.locales.match(input.uiLang ?? '')?.tag ?? options.uiLang;
    const said = inWords(form.questions, wordsOf(form, uiLang).texts, answers);
    const contact = becomes.contact === 'none' ? null : input.contact;
    const lang = this.locales.writtenAs(input.lang ?? uiLang);
    const text = asText(said, withoutReadings);
    const voice: SubmissionInput = {
      ...aboutWhat(becomes, nodeOf(becomes, measure, answers)),
      ...{ text, contact, lang, uiLang },
      ...(input.photos?.length ? { photos: input.photos } : {}),
    };
    const made = {
      ...{ code, version: form.version, promise: becomes.promise },
      said: { answers, langs: await langsOf(said, lang) },
      // In whatever language the page is when it is sent again.
      request: [code, form.version, answers, contact ?? null],
    };
    const isOpen = this.forms.stateOf(form.shipped) === 'open';
    return this.submitting.submitAndName(voice, { ...options, uiLang, form: made, isOpen });
  }
}

const aboutWhat = ({ kind, topic }: Becomes, measure: string | undefined) => ({
  ...{ kind, topic, measure },
  consentToPublish: false,
});
