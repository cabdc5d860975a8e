import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import {
  type BuiltFormView,
  draftFaults,
  lackingWords,
  type OutputOf,
  type readFormVersion,
} from '../../../contract/index.js';
import { Locales, SOURCE_LANGUAGE } from '../../../language/index.js';
import { BuiltFormRepository } from '../../../records/questionnaires/index.js';
import { BuiltFormQueries } from './built-form.queries.js';
import { FormRights } from './form-rights.js';

/** A form under construction, with what stands in the way of opening it. */
@Injectable()
export class ReadBuiltForm {
  constructor(
    private readonly built: BuiltFormQueries,
    private readonly forms: BuiltFormRepository,
    private readonly rights: FormRights,
    private readonly locales: Locales,
    private readonly calendar: Calendar,
  ) {}

  async read(actor: StaffActor, code: string): Promise<BuiltFormView> {
    const found = await this.built.one(code);
    if (!found) throw new AppError('not_found');
    const { draft, revision, changedBy, changedAt, asked, isSame } = found;
    const { form, texts } = draft;
    const versions = await this.built.versionsBefore(code, revision);
    const mayWork = (await this.rights.of(actor))(form).mayWork;
    return {
      ...{ form, texts, revision, changedBy, mayWork },
      changedAt: this.calendar.timeOf(changedAt),
      asked: asked ? (isSame ? 'same' : 'other') : null,
      faults: draftFaults(draft, asked),
      languages: this.locales.rows
        .filter(({ tag }) => tag !== SOURCE_LANGUAGE)
        .map(({ tag }) => {
          const said = texts[tag];
          const nothing = { checked: false, title: '', lead: '', questions: {} };
          return {
            tag,
            checked: said?.checked ?? false,
            lacks: lackingWords(form, said ?? nothing),
          };
        }),
      mayCheck: hasRole(actor, 'translator'),
      versions: versions.map((one) => ({ ...one, at: this.calendar.timeOf(one.at) })),
    };
  }

  /** As it stood after an earlier change. Errors: `not_found`. */
  async version(code: string, revision: number): Promise<OutputOf<typeof readFormVersion>> {
    const draft = await this.forms.version(code, revision);
    if (!draft) throw new AppError('not_found');
    return { ...draft, revision };
  }
}
