import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { CITY } from '../../../base/city/index.js';
import type { StaffActor } from '../../../base/kernel/index.js';
import {
  alikeGroups,
  CLASSIFIER,
  type Classifier,
  findPersonalData,
  guardOptionsOf,
  type PublicCity,
} from '../../../classification/index.js';
import type {
  CityForm,
  CityFormDetail,
  MarkedText,
  Remark,
  WrittenAnswers,
} from '../../../contract/index.js';
import { SOURCE_LANGUAGE } from '../../../language/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import {
  BuiltFormRepository,
  type FormOfVersion,
  FormResults,
  OpenForms,
  ResponseWordsRepository,
  ResultsShownRepository,
  type WrittenWords,
} from '../../../records/questionnaires/index.js';
import { AnsweredQueries } from './answered.queries.js';
import { FormRights } from './form-rights.js';

/** Texts of each question that are shown. */
const MOST_TEXTS = 200;

/** The forms as those see them who work with them. */
@Injectable()
export class ReadCityForms {
  constructor(
    private readonly forms: OpenForms,
    private readonly built: BuiltFormRepository,
    private readonly shown: ResultsShownRepository,
    private readonly counted: FormResults,
    private readonly words: ResponseWordsRepository,
    private readonly answered: AnsweredQueries,
    private readonly rights: FormRights,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    @Inject(CITY) private readonly city: PublicCity,
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
  ) {}

  /** Those that are asked, then those that were never opened. */
  async list(actor: StaffActor, lang: string): Promise<{ items: CityForm[] }> {
    const [asked, built] = await Promise.all([this.forms.all(), this.built.all()]);
    const describe = await this.describer(actor, lang, asked);
    const drafts = built
      .filter(({ served }) => served === null)
      .map(({ draft: { form, texts } }): CityForm => {
        const title = texts[SOURCE_LANGUAGE]?.title || form.code;
        return { ...describe({ form, title }), state: 'draft' };
      });
    return { items: [...asked.map((one) => describe(headOf(one))), ...drafts] };
  }

  /** Errors: `not_found`, also for a form that was never opened. */
  async one(
    actor: StaffActor,
    code: string,
    asked: number | undefined,
    lang: string,
  ): Promise<CityFormDetail> {
    const form = await this.forms.find(code, asked);
    const describe = await this.describer(actor, lang, [form]);
    const head = describe(headOf(form));
    if (head.becomes) return { ...head, results: null, origins: [], written: [], remarks: [] };
    const { version } = form;
    const [results, origins, words, remarks] = await Promise.all([
      this.counted.of(form),
      this.answered.origins(code, version),
      head.mayWork ? this.words.newest(code, version, MOST_TEXTS) : [],
      this.remarks(actor, form, head.mayWork),
    ]);
    // After all that waits: reading many texts keeps this process from everything else for a moment.
    return { ...head, results, origins, written: this.written(words), remarks };
  }

  private async describer(actor: StaffActor, lang: string, asked: readonly FormOfVersion[]) {
    const [rightsOf, isShown, answers, names] = await Promise.all([
      this.rights.of(actor),
      this.shown.shownOf(asked.map(({ shipped }) => shipped.form)),
      this.answered.perForm(),
      this.plan.names(lang),
    ]);
    return ({ form, title }: Head): CityForm => {
      const { owner, mayWork } = rightsOf(form);
      const { opens, closes } = this.forms.instants({ form });
      return {
        ...{ code: form.code, title, state: this.forms.stateOf({ form }), mayWork },
        measure: form.measure ?? null,
        section: owner && names.section(owner),
        opens: opens && this.calendar.timeOf(opens),
        closes: closes && this.calendar.timeOf(closes),
        answers: answers.get(form.code) ?? 0,
        becomes: form.becomes !== undefined,
        shown: isShown(form),
        built: !this.forms.isShipped(form.code),
      };
    };
  }

  private written(words: readonly WrittenWords[]): WrittenAnswers[] {
    if (words.length === 0) return [];
    const guard = guardOptionsOf(this.city);
    const found = new Map<string, MarkedText[]>();
    for (const { key, text } of words) {
      const finds = findPersonalData(text, guard).map(({ start, end, kind }) => ({
        ...{ start, end, kind },
      }));
      found.set(key, [...(found.get(key) ?? []), { text, finds }]);
    }
    const classifier = this.classifier();
    return [...found].map(([key, texts]) => ({
      key,
      groups: alikeGroups(texts, ({ text }) => classifier.features(text)),
    }));
  }

  private async remarks(
    actor: StaffActor,
    { shipped, version }: FormOfVersion,
    mayWork: boolean,
  ): Promise<Remark[]> {
    const rows = await this.answered.remarks(shipped.form.code, version);
    const standing = rows.find(({ decision }) => decision === 'approved')?.id;
    return rows.map(({ id, text, by, at, decision, decidedBy, writtenBy }) => ({
      ...{ id, text, by, decidedBy },
      at: this.calendar.timeOf(at),
      state:
        decision === null
          ? 'waits'
          : decision === 'returned'
            ? 'returned'
            : id === standing
              ? 'stands'
              : 'replaced',
      mayDecide: mayWork && decision === null && writtenBy !== actor.id,
    }));
  }
}

interface Head {
  readonly form: FormOfVersion['shipped']['form'];
  readonly title: string;
}
const headOf = ({ shipped: { form, texts } }: FormOfVersion): Head => ({
  form,
  title: texts[SOURCE_LANGUAGE]?.title ?? form.code,
});
