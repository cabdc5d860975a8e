import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError } from '../../../base/kernel/index.js';
import {
  allQuestions,
  type Questionnaire,
  type QuestionnaireLine,
  type Results,
} from '../../../contract/index.js';
import {
  type FormOfVersion,
  FormResults,
  OpenForms,
  ResultsShownRepository,
  wordsOf,
} from '../../../records/questionnaires/index.js';

/** What the city asks, and what it was answered as far as anybody may know. */
@Injectable()
export class ReadQuestionnaires {
  constructor(
    private readonly forms: OpenForms,
    private readonly counted: FormResults,
    private readonly shown: ResultsShownRepository,
    private readonly calendar: Calendar,
  ) {}

  /** What can be answered first, then what will be, then what has public results. */
  async list(lang: string): Promise<{ items: QuestionnaireLine[] }> {
    const order = ['open', 'soon', 'closed'];
    const forms = await this.forms.all();
    const isShown = await this.shown.shownOf(forms.map(({ shipped }) => shipped.form));
    const items = forms.map((form) => {
      const { texts, ...rest } = this.head(form, lang, isShown(form.shipped.form));
      const { title, lead } = texts;
      return { ...rest, title, lead, questions: allQuestions(form.questions).length };
    });
    return {
      items: items
        .filter(({ state, results }) => state !== 'closed' || results === 'public')
        .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
    };
  }

  async one(code: string, version: number | undefined, lang: string): Promise<Questionnaire> {
    const form = await this.forms.find(code, version);
    const isShown = await this.shown.isShown(form.shipped.form);
    return { ...this.head(form, lang, isShown), ...form.questions, at: form.shipped.form.at ?? [] };
  }

  /** Errors: `not_found`, also for results that only the city has. */
  async results(code: string, asked: number | undefined): Promise<Results> {
    const form = await this.forms.find(code, asked);
    if (!(await this.shown.isShown(form.shipped.form))) throw new AppError('not_found');
    return this.counted.of(form);
  }

  private head(form: FormOfVersion, lang: string, isShown: boolean) {
    const { code, measure, also, minutes, who, becomes } = form.shipped.form;
    const { opens, closes } = this.forms.instants(form.shipped);
    return {
      code,
      version: form.version,
      ...(measure ? { measure } : {}),
      ...(also ? { also } : {}),
      minutes,
      who,
      results: isShown ? ('public' as const) : ('city' as const),
      ...(becomes ? { becomes: { kind: becomes.kind, contact: becomes.contact } } : {}),
      opens: opens && this.calendar.timeOf(opens),
      closes: closes && this.calendar.timeOf(closes),
      state: this.forms.stateOf(form.shipped),
      ...wordsOf(form, lang),
    };
  }
}
