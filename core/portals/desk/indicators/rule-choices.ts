import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import {
  allQuestions,
  type FigureRule,
  fitsUnit,
  isFormRule,
  type RuleChoices,
} from '../../../contract/index.js';
import { choiceWords, questionWords } from '../../../records/indicators/index.js';
import {
  countedKeys,
  countedValues,
  type FormOfVersion,
  isCountable,
  isShareable,
  OpenForms,
  wordsOf,
} from '../../../records/questionnaires/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';

interface OfIndicator {
  readonly measureCode: string;
  readonly unit: string;
}

/** What a rule may count: forms and their questions, topics that are not confided, consultations with a booked time. */
@Injectable()
export class RuleChoicesOf {
  constructor(
    private readonly forms: OpenForms,
    private readonly sections: SectionDirectory,
    @Inject(CITY) private readonly city: Pick<City, 'bookings'>,
  ) {}

  /** For one indicator, those of its own measure first. */
  async list({ measureCode, unit }: OfIndicator, lang: string): Promise<RuleChoices> {
    const isShare = unit === '%';
    const forms = (await this.forms.all())
      .map((form) => choiceOf(form, measureCode, lang))
      .filter((one) => (isShare ? one.shares.length > 0 : true))
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
    if (isShare) return { forms, topics: [], bookings: false };
    const { topics } = await this.sections.current();
    return {
      forms,
      topics: topics.filter(({ privacy }) => privacy !== 'vault').map(({ code }) => code),
      bookings: this.hasBookings(),
    };
  }

  /** Whether there is what a rule counts, and its figure has the indicator's unit. */
  async fits(rule: FigureRule, { unit }: Pick<OfIndicator, 'unit'>): Promise<boolean> {
    if (!fitsUnit(rule, unit)) return false;
    if (rule.of === 'bookings') return this.hasBookings();
    if (rule.of === 'voices') {
      const { topics } = await this.sections.current();
      return topics.some(({ code, privacy }) => code === rule.topic && privacy !== 'vault');
    }
    const form = (await this.forms.all()).find(({ shipped }) => shipped.form.code === rule.form);
    if (!form) return false;
    const { becomes } = form.shipped.form;
    if (!isFormRule(rule)) return becomes !== undefined;
    return becomes === undefined && isCountable(form.questions, rule);
  }

  private hasBookings(): boolean {
    return this.city.bookings.kinds.some(({ counted }) => counted);
  }
}

const choiceOf = (
  form: FormOfVersion,
  measure: string,
  lang: string,
): RuleChoices['forms'][number] => {
  const { code, becomes, measure: of, also = [] } = form.shipped.form;
  const { texts } = wordsOf(form, lang);
  const asked = becomes ? [] : allQuestions(form.questions);
  return {
    ...{ code, title: texts.title, becomes: becomes !== undefined },
    isOwn: [of, ...also].includes(measure),
    shares: asked.filter(isShareable).flatMap((one) =>
      countedKeys(one).map((key) => ({
        ...{ key, text: questionWords(key, texts.questions), isMany: one.kind !== 'multiple' },
        values: countedValues(one).map((value) => ({
          value,
          text: choiceWords(form, one.id, value, texts.questions),
        })),
      })),
    ),
    numbers: asked
      .filter(({ kind }) => kind === 'number')
      .map(({ id }) => ({ key: id, text: questionWords(id, texts.questions) })),
  };
};
