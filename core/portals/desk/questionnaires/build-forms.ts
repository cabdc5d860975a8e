import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import {
  AppError,
  Clock,
  hasRole,
  invalid,
  type StaffActor,
  uuidV7,
} from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import {
  type checkFormWords,
  draftFaults,
  type FormDraft,
  type InputOf,
  lackingWords,
  mergeDrafts,
  type saveFormDraft,
  servedTexts,
  settleChecked,
  type startForm,
} from '../../../contract/index.js';
import { SOURCE_LANGUAGE } from '../../../language/index.js';
import {
  type BuiltForm,
  BuiltFormRepository,
  OpenForms,
  QuestionnaireVersionRepository,
} from '../../../records/questionnaires/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { FormRights } from './form-rights.js';

type Save = InputOf<typeof saveFormDraft>['body'];

const NO_WORDS = { checked: true, title: '', lead: '', questions: {} };

/** Nothing but its name: whoever begins it fills the rest in. */
const empty = (code: string, measure: string | undefined): FormDraft => ({
  form: {
    ...{ code, minutes: 3, who: 'anybody', results: 'city', by: [], pages: [] },
    ...(measure ? { measure } : {}),
  },
  texts: { [SOURCE_LANGUAGE]: NO_WORDS },
});

const japaneseOf = ({ texts: { [SOURCE_LANGUAGE]: ja } }: FormDraft): FormDraft['texts'] =>
  ja ? { [SOURCE_LANGUAGE]: ja } : {};

/** What is asked once it is open: pages with questions, and the languages whose words are complete. */
const served = ({ form, texts }: FormDraft) => ({
  form: { ...form, pages: form.pages.filter(({ length }) => length > 0) },
  texts: Object.fromEntries(
    Object.entries(texts)
      .filter(([, said]) => lackingWords(form, said).length === 0)
      .map(([tag, said]) => [tag, servedTexts(form, said)]),
  ),
});

/**
 * Building a form: whoever answers for its measure changes it, who knows a language says that its words are right, and
 * nothing of it is asked before it is opened. Errors of all: `not_found`, `forbidden`; of changes `changed_meanwhile`.
 */
@Injectable()
export class BuildForms {
  constructor(
    private readonly built: BuiltFormRepository,
    private readonly forms: OpenForms,
    private readonly versions: QuestionnaireVersionRepository,
    private readonly rights: FormRights,
    private readonly sections: SectionDirectory,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `invalid` for a code that is in use, an unknown measure, one that is missing, or a form to copy that is not there. */
  async start(
    actor: StaffActor,
    { code, measure, copyOf, file }: InputOf<typeof startForm>['body'],
  ): Promise<{ code: string }> {
    const from = file ?? (copyOf ? await this.copied(copyOf) : empty(code, measure));
    const ownMeasure = measure ?? from.form.measure;
    const form = { ...from.form, code, ...(ownMeasure ? { measure: ownMeasure } : {}) };
    // Who answers for some measures is told that one is missing, and not that nothing is allowed.
    const isNobodys = !form.measure && !form.becomes?.topic;
    if (isNobodys && hasRole(actor, 'clerk', 'approver') && !hasRole(actor, 'triage'))
      throw invalid({ path: 'measure', code: 'required' });
    await this.demand(actor, form);
    // A copy keeps what was checked; a file says so of itself.
    const draft = settleChecked(file ? undefined : from, { form, texts: from.texts });
    const changedAt = this.clock.now();
    await this.unitOfWork.commit(async (tx) => {
      const isNew =
        !this.forms.isShipped(code) &&
        (await this.built.start(tx.manager, { code, draft, changedBy: actor.id, changedAt }));
      if (!isNew) throw invalid({ path: 'code', code: 'code_in_use' });
      this.record(tx, actor, 'form.build', code);
    });
    return { code };
  }

  /** What others have changed since the state that was seen stays; only where both changed the same nothing is saved. */
  async save(actor: StaffActor, code: string, seen: Save): Promise<{ revision: number }> {
    try {
      return await this.saveOnce(actor, code, seen);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'changed_meanwhile') throw error;
      // Somebody else saved in the same instant: theirs is there now, to be brought together with.
      return await this.saveOnce(actor, code, seen);
    }
  }

  private async saveOnce(
    actor: StaffActor,
    code: string,
    { revision, form: own, texts: said }: Save,
  ): Promise<{ revision: number }> {
    const found = await this.at(code);
    const { draft, revision: newest } = found;
    const { form, texts } = await this.together(found, revision, { form: own, texts: said });
    const mayWork = (await this.rights.of(actor))(draft.form).mayWork;
    if (!mayWork && !hasRole(actor, 'translator')) throw new AppError('forbidden');
    if (form.code !== code) throw invalid({ path: 'form.code', code: 'not_allowed' });
    if (mayWork) await this.demand(actor, form);
    // Who translates changes the words of other languages, and nothing that they are of.
    const changed = mayWork
      ? { form, texts }
      : { form: draft.form, texts: { ...texts, ...japaneseOf(draft) } };
    await this.change(actor, code, newest, 'form.build', settleChecked(draft, changed));
    return { revision: newest + 1 };
  }

  /** A change of an earlier state, with what was changed since. Errors: `changed_meanwhile`. */
  private async together(
    { code, draft, revision }: BuiltForm,
    seen: number,
    changed: FormDraft,
  ): Promise<FormDraft> {
    if (seen === revision) return changed;
    const base = await this.built.version(code, seen);
    const merged = base && mergeDrafts(base, changed, draft);
    if (!merged || merged.both.length > 0) throw new AppError('changed_meanwhile');
    return merged.draft;
  }

  /** Says that words are right: of one question, or all. Errors: `invalid` for words that are not complete. */
  async check(
    actor: StaffActor,
    code: string,
    { revision, lang, question }: InputOf<typeof checkFormWords>['body'],
  ): Promise<void> {
    if (!hasRole(actor, 'translator')) throw new AppError('forbidden');
    const { form, texts } = (await this.at(code, revision)).draft;
    const said = texts[lang];
    const isOf = (path: string) => question === undefined || path.split('.')[0] === question;
    if (!said || lackingWords(form, said).some(isOf))
      throw invalid({ path: 'lang', code: 'required' });
    const one = question === undefined ? undefined : said.questions[question];
    if (question !== undefined && !one)
      throw invalid({ path: 'question', code: 'unknown_question' });
    const checked: typeof said =
      question !== undefined && one
        ? { ...said, questions: { ...said.questions, [question]: { ...one, checked: true } } }
        : { ...said, checked: true };
    const draft = { form, texts: { ...texts, [lang]: checked } };
    await this.change(actor, code, revision, 'form.check', draft);
  }

  /** Errors: `invalid` with everything that stands in the way. */
  async open(actor: StaffActor, code: string, revision: number): Promise<void> {
    const { draft, served: before } = await this.own(actor, code, revision);
    const faults = draftFaults(draft, before?.form);
    if (faults.length) throw invalid(...faults);
    const asked = served(draft);
    const version = await this.versions.note(asked, this.clock.now());
    await this.unitOfWork.commit(async (tx) => {
      await this.locked(tx, code, revision);
      await this.built.serve(tx.manager, code, { ...asked, version });
      this.record(tx, actor, 'form.open', code);
    });
  }

  /** Errors: `move_not_allowed` for one that takes no answers. */
  async close(actor: StaffActor, code: string): Promise<void> {
    const { revision, served: asked, draft } = await this.own(actor, code);
    if (!asked || this.forms.stateOf(asked) === 'closed') throw new AppError('move_not_allowed');
    const changedAt = this.clock.now();
    const closes = this.calendar.timeOf(changedAt).slice(0, 16);
    const closed = <T extends object>(form: T) => ({ ...form, closes });
    await this.unitOfWork.commit(async (tx) => {
      await this.locked(tx, code, revision);
      await this.built.serve(tx.manager, code, { ...asked, form: closed(asked.form) });
      await this.built.save(tx.manager, {
        ...{ code, changedBy: actor.id, changedAt },
        draft: { ...draft, form: closed(draft.form) },
      });
      this.record(tx, actor, 'form.close', code);
    });
  }

  private async change(
    actor: StaffActor,
    code: string,
    revision: number,
    verb: 'form.build' | 'form.check',
    draft: FormDraft,
  ): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      await this.locked(tx, code, revision);
      const changedAt = this.clock.now();
      await this.built.save(tx.manager, { code, draft, changedBy: actor.id, changedAt });
      this.record(tx, actor, verb, code);
    });
  }

  /** Of two who change the same state of a form, the second is told. */
  private async locked({ manager }: Transaction, code: string, revision: number): Promise<void> {
    const found = await this.built.locked(manager, code);
    if (found?.revision !== revision) throw new AppError('changed_meanwhile');
  }

  private async at(code: string, revision?: number): Promise<BuiltForm> {
    const found = await this.built.find(code);
    if (!found) throw new AppError('not_found');
    if (revision !== undefined && revision !== found.revision)
      throw new AppError('changed_meanwhile');
    return found;
  }

  /** The form as it is, for somebody who answers for it. */
  private async own(actor: StaffActor, code: string, revision?: number): Promise<BuiltForm> {
    const found = await this.at(code, revision);
    await this.rights.demand(actor, found.draft.form);
    return found;
  }

  /** Errors: `invalid` for what the plan or the consultation desks do not have, and for a topic that is confided. */
  private async demand(actor: StaffActor, form: FormDraft['form']): Promise<void> {
    const directory = await this.sections.current();
    const nodes = [form.measure, ...(form.also ?? [])].filter((node) => node !== undefined);
    if (!nodes.every(directory.hasNode))
      throw invalid({ path: 'measure', code: 'unknown_measure' });
    const { topic, node, nodeBy } = form.becomes ?? {};
    const about = [...(node ? [node] : []), ...Object.values(nodeBy?.nodes ?? {})];
    if (!about.every(directory.hasNode))
      throw invalid({ path: 'form.becomes', code: 'unknown_measure' });
    // A page of a form keeps what is written and has no quick way out: nothing confided is asked there.
    const isKnown = directory.topics.some(
      ({ code, privacy }) => code === topic && privacy !== 'vault',
    );
    if (topic && !isKnown) throw invalid({ path: 'form.becomes', code: 'unknown_topic' });
    await this.rights.demand(actor, form);
  }

  /** What is asked under another name, without its days: next year has others. */
  private async copied(code: string): Promise<FormDraft> {
    const found = await this.forms.find(code).catch(() => undefined);
    if (!found) throw invalid({ path: 'copyOf', code: 'not_allowed' });
    const { $comment: _comment, opens: _opens, closes: _closes, ...form } = found.shipped.form;
    return { form, texts: found.shipped.texts };
  }

  private record(
    tx: Transaction,
    actor: StaffActor,
    verb: 'form.build' | 'form.check' | 'form.open' | 'form.close',
    code: string,
  ): void {
    tx.record({ actor, verb, subjectId: uuidV7(this.clock.now()), detail: { form: code } });
  }
}
