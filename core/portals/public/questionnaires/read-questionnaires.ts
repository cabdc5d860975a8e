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
  publishable,
  QuestionnaireCountRepository,
} from '../../../records/questionnaires/index.js';
import { type FormOfVersion, OpenForms, wordsOf } from './open-forms.js';

/** What the city asks, and what it was answered as far as anybody may know. */
@Injectable()
export class ReadQuestionnaires {
  constructor(
    private readonly forms: OpenForms,
    private readonly counts: QuestionnaireCountRepository,
    private readonly calendar: Calendar,
  ) {}

  /** What can be answered first, then what will be, then what has public results. */
  async list(lang: string): Promise<{ items: QuestionnaireLine[] }> {
    const order = ['open', 'soon', 'closed'];
    const forms = await this.forms.all();
    const items = forms.map((form) => {
      const { texts, ...rest } = this.head(form, lang);
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
    return { ...this.head(form, lang), ...form.questions, at: form.shipped.form.at ?? [] };
  }

  /** Errors: `not_found`, also for results that only the city has. */
  async results(code: string, asked: number | undefined): Promise<Results> {
    const { shipped, version, questions } = await this.forms.find(code, asked);
    if (shipped.form.results !== 'public') throw new AppError('not_found');
    const { closes } = this.forms.instants(shipped);
    // Nothing changes any more, so nothing can be told from what lies between two readings.
    const isOver = this.forms.stateOf(shipped) === 'closed';
    const counted = isOver
      ? { at: closes, counts: await this.counts.current(code, version) }
      : await this.counts.ofSnapshot(code, version);
    return {
      code,
      version,
      versions: await this.counts.versions(code),
      ...publishable(questions, counted.counts),
      countedAt: counted.at && this.calendar.timeOf(counted.at),
    };
  }

  private head(form: FormOfVersion, lang: string) {
    const { code, measure, also, minutes, who, results, becomes } = form.shipped.form;
    const { opens, closes } = this.forms.instants(form.shipped);
    return {
      code,
      version: form.version,
      ...(measure ? { measure } : {}),
      ...(also ? { also } : {}),
      minutes,
      who,
      results,
      ...(becomes ? { becomes: { kind: becomes.kind, contact: becomes.contact } } : {}),
      opens: opens && this.calendar.timeOf(opens),
      closes: closes && this.calendar.timeOf(closes),
      state: this.forms.stateOf(form.shipped),
      ...wordsOf(form, lang),
    };
  }
}
