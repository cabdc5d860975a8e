import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City, type ShippedForm } from '../../base/city/index.js';
import { AppError, Clock } from '../../base/kernel/index.js';
import type { Questionnaire, QuestionnaireTexts, Questions } from '../../contract/index.js';
import { fallbackChain } from '../../language/index.js';
import { BuiltFormRepository, type ServedForm } from './built-form.repository.js';
import { QuestionnaireVersionRepository } from './version.repository.js';

/** A form in one of its versions. */
export interface FormOfVersion {
  readonly shipped: ShippedForm;
  readonly version: number;
  readonly questions: Questions;
  readonly texts: Readonly<Record<string, QuestionnaireTexts>>;
}
type State = Questionnaire['state'];

const asServed = ({ form, texts, version }: ServedForm): FormOfVersion => ({
  ...{ shipped: { form, texts }, version, texts },
  questions: { pages: form.pages, by: form.by },
});

/** Every form that is asked, whether the city ships it or its staff built it: each with its version, and whether it may be answered now. */
@Injectable()
export class OpenForms {
  /** The city's files are the same as long as the process runs, so each form is noted once. */
  private readonly noted = new Map<string, Promise<number>>();

  constructor(
    @Inject(CITY) private readonly city: Pick<City, 'questionnaires'>,
    private readonly built: BuiltFormRepository,
    private readonly versions: QuestionnaireVersionRepository,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<FormOfVersion[]> {
    const [shipped, built] = await Promise.all([
      Promise.all(this.city.questionnaires.map((one) => this.current(one))),
      this.built.served(),
    ]);
    return [...shipped, ...built.map(asServed)];
  }

  /** The city ships it: nobody builds another of its name. */
  isShipped(code: string): boolean {
    return this.city.questionnaires.some(({ form }) => form.code === code);
  }

  /** Errors: `not_found` for a code that no form has, and for a version that was never asked. */
  async find(code: string, version?: number): Promise<FormOfVersion> {
    const current = await this.now(code);
    if (!current) throw new AppError('not_found');
    if (version === undefined || version === current.version) return current;
    const earlier = await this.versions.find(code, version);
    if (!earlier) throw new AppError('not_found');
    return { shipped: current.shipped, ...earlier };
  }

  instants({ form: { opens, closes } }: Pick<ShippedForm, 'form'>): {
    opens: Date | null;
    closes: Date | null;
  } {
    const instant = (at: string | undefined): Date | null =>
      at ? this.calendar.at(at.slice(0, 10), `${at.slice(11)}:00`) : null;
    return { opens: instant(opens), closes: instant(closes) };
  }

  stateOf(shipped: Pick<ShippedForm, 'form'>): State {
    const { opens, closes } = this.instants(shipped);
    const now = this.clock.now();
    if (opens && now < opens) return 'soon';
    return closes && now >= closes ? 'closed' : 'open';
  }

  private async now(code: string): Promise<FormOfVersion | undefined> {
    const shipped = this.city.questionnaires.find(({ form }) => form.code === code);
    if (shipped) return this.current(shipped);
    const [built] = await this.built.served(code);
    return built && asServed(built);
  }

  private async current(shipped: ShippedForm): Promise<FormOfVersion> {
    const { pages, by, code } = shipped.form;
    const noted = this.noted.get(code) ?? this.versions.note(shipped, this.clock.now());
    this.noted.set(code, noted);
    try {
      const version = await noted;
      return { shipped, version, questions: { pages, by }, texts: shipped.texts };
    } catch (error) {
      this.noted.delete(code);
      throw error;
    }
  }
}

/** The words of a form in the language that is asked for, or the nearest that it has. */
export const wordsOf = ({ texts }: Pick<FormOfVersion, 'texts'>, lang: string) => {
  const tag = fallbackChain(lang).find((one) => texts[one]) ?? 'ja';
  return { lang: tag, texts: texts[tag] as QuestionnaireTexts };
};
