import { Inject, Injectable } from '@nestjs/common';
import { Calendar, fiscalYearOf, startOfFiscalYear } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { AppError, Clock } from '../../base/kernel/index.js';
import { type FigureRule, type FormRule, isFormRule } from '../../contract/index.js';
import { BookingCountRepository, FEW } from '../bookings/index.js';
import { FEWEST, FormYears, type YearFigure } from '../questionnaires/index.js';
import { YearVoicesRepository } from '../submissions/index.js';

/** What a rule came to in a fiscal year, as far as it may be told. */
export interface CountedYear {
  readonly fiscalYear: number;
  readonly value: number;
  readonly isAtLeast: boolean;
}

/** Counts by a rule: from the counts that are kept with answers, and otherwise by an index, of two years at most. */
@Injectable()
export class CountRule {
  constructor(
    private readonly forms: FormYears,
    private readonly bookings: BookingCountRepository,
    private readonly voices: YearVoicesRepository,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'bookings' | 'timeZone'>,
  ) {}

  /** The fiscal year that is under way. */
  thisYear(): number {
    return fiscalYearOf(this.today());
  }

  /**
   * Of the fiscal year under way and the one before, without a year in which too few are counted to be told. `beside`: the other
   * rules that count now. Shares are rounded to so many decimals, never upwards where they are "at least".
   */
  async of(
    rule: FigureRule,
    beside: readonly FigureRule[],
    decimals: number,
  ): Promise<CountedYear[]> {
    const years = [this.thisYear() - 1, this.thisYear()];
    if (isFormRule(rule)) {
      const found = await this.ofForm(rule, beside.filter(isFormRule));
      return years.flatMap((year) => {
        const figure = found.get(year);
        return figure ? [told(rule, figure, decimals)] : [];
      });
    }
    const counted = await Promise.all(
      years.map(async (fiscalYear) => ({ fiscalYear, value: await this.amount(rule, fiscalYear) })),
    );
    const fewest = rule.of === 'bookings' ? FEW : FEWEST;
    return counted
      .filter(({ value }) => value >= fewest)
      .map((one) => ({ ...one, isAtLeast: false }));
  }

  private async ofForm(
    rule: FormRule,
    beside: readonly FormRule[],
  ): Promise<ReadonlyMap<number, YearFigure>> {
    try {
      return await this.forms.of(
        rule,
        beside.filter(({ form }) => form === rule.form),
      );
    } catch (error) {
      // Nobody asks the form any more: there is nothing to count.
      if (error instanceof AppError && error.code === 'not_found') return new Map();
      throw error;
    }
  }

  private async amount(rule: Exclude<FigureRule, FormRule>, fiscalYear: number): Promise<number> {
    if (rule.of === 'bookings') return this.came(fiscalYear);
    const [from, next] = [fiscalYear, fiscalYear + 1].map((year) =>
      this.calendar.at(startOfFiscalYear(year), '00:00:00'),
    ) as [Date, Date];
    // Until yesterday: a number that moves within the day would say that somebody wrote just now.
    const today = this.calendar.at(this.today(), '00:00:00');
    const to = new Date(Math.min(today.getTime(), next.getTime()));
    return rule.of === 'voices'
      ? this.voices.ofTopic(rule.topic, from, to)
      : this.voices.answeredOf(rule.form, from, to);
  }

  /** The sum that everybody may read already (`/api/consultations/counts`): a choice of kinds would tell of the others. */
  private async came(year: number): Promise<number> {
    const counted = new Set(
      this.city.bookings.kinds.filter((one) => one.counted).map(({ code }) => code),
    );
    const rows = await this.bookings.byYear(this.city.timeZone);
    return rows
      .filter(({ fiscalYear, kind }) => fiscalYear === year && counted.has(kind))
      .reduce((sum, { came }) => sum + came, 0);
  }

  private today(): string {
    return this.calendar.dateOf(this.clock.now());
  }
}

const told = (
  rule: FormRule,
  { year, n, of, isAtLeast }: YearFigure,
  decimals: number,
): CountedYear => {
  if (rule.of !== 'share') return { fiscalYear: year, value: n, isAtLeast };
  const fine = 10 ** decimals;
  const share = (n / of) * 100 * fine;
  const value = (isAtLeast ? Math.floor(share) : Math.round(share)) / fine;
  return { fiscalYear: year, value, isAtLeast };
};
