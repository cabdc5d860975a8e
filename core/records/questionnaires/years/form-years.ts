import { Injectable } from '@nestjs/common';
import type { FormRule } from '../../../contract/index.js';
import { FISCAL_YEAR } from '../cells.js';
import { QuestionnaireCountRepository } from '../count.repository.js';
import { OpenForms } from '../open-forms.js';
import { FEWEST } from '../publishable.js';
import { isCountable, type YearFigure, yearFigures } from './year-figures.js';

/** What a form was answered in each fiscal year, over all its versions: made from the same counts as its results, at the same instant. */
@Injectable()
export class FormYears {
  constructor(
    private readonly forms: OpenForms,
    private readonly counts: QuestionnaireCountRepository,
  ) {}

  /** Of a year only if all versions that enough people answered in it can be told. Errors: `not_found` for a form that nobody asks. */
  async of(rule: FormRule, beside: readonly FormRule[]): Promise<ReadonlyMap<number, YearFigure>> {
    const together = new Map<number, YearFigure>();
    const untold = new Set<number>();
    for (const version of await this.counts.versions(rule.form)) {
      const form = await this.forms.find(rule.form, version);
      if (!isCountable(form.questions, rule)) continue;
      const isOver = this.forms.stateOf(form.shipped) === 'closed';
      const counts = isOver
        ? await this.counts.current(rule.form, version)
        : (await this.counts.ofSnapshot(rule.form, version)).counts;
      const figures = yearFigures(form.questions, counts, rule, beside);
      for (const figure of figures)
        together.set(figure.year, sumOf(together.get(figure.year), figure));
      const told = new Set(figures.map(({ year }) => year));
      for (const { by, group, key, n } of counts)
        if (by === FISCAL_YEAR && key === '' && n >= FEWEST && !told.has(Number(group)))
          untold.add(Number(group));
    }
    for (const year of untold) together.delete(year);
    return together;
  }
}

const sumOf = (before: YearFigure | undefined, next: YearFigure): YearFigure =>
  before
    ? {
        year: next.year,
        n: before.n + next.n,
        of: before.of + next.of,
        isAtLeast: before.isAtLeast || next.isAtLeast,
      }
    : next;
