import { Form, Link, useNavigation } from 'react-router';
import { NO_SAY, OTHER_OPTION, type Question } from '../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { CheckGroup } from '../../../../ui/form/CheckGroup.js';
import { Choice } from '../../../../ui/form/Choice.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { useTo } from '../../../site/address.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { KeptLine } from '../../verbs/kept/KeptLine.js';
import { WhoField } from '../WhoField.js';
import { isChoice } from './edit-form.js';
import type { BuilderProps } from './state/builder-state.js';
import type { Before } from './state/typed-before.js';
import { useBuilderForm } from './state/use-builder-form.js';
import { japaneseOf } from './typed-edits.js';
import { Theirs } from './versions/Theirs.js';

interface EditorProps extends BuilderProps {
  readonly question: Question;
}

/** Earlier choices on which this question may hang. */
const useConditions = (view: BuilderProps['view'], question: Question) => {
  const { showPlain, plain } = useDeskWords();
  const words = japaneseOf(view);
  const at = view.form.pages.findIndex((page) => page.some(({ id }) => id === question.id));
  return view.form.pages
    .slice(0, at)
    .flat()
    .filter(isChoice)
    .flatMap((one) => {
      const said = words.questions[one.id];
      const own = one.options.map((name) => [name, said?.options?.[name] || name] as const);
      const other =
        'other' in one && one.other ? [[OTHER_OPTION, plain('ask.other')] as const] : [];
      const noSay = 'noSay' in one && one.noSay ? [[NO_SAY, plain('ask.noSay')] as const] : [];
      return [...own, ...other, ...noSay].map(([name, text]) => ({
        value: `${one.id}:${name}`,
        text: showPlain(`${said?.label || one.id}: ${text}`),
      }));
    });
};

interface OfKindProps extends Pick<EditorProps, 'question' | 'view'> {
  readonly before: Before;
}

/** What belongs to the kind of a question: its choices, its ends, its limits. */
const OfKind = ({ question, view, before }: OfKindProps) => {
  const { say, plain } = useDeskWords();
  const said = japaneseOf(view).questions[question.id];
  const lines = (names: readonly string[], texts: Readonly<Record<string, string>> = {}) =>
    names
      .map((name) => texts[name] ?? '')
      .join('\n')
      .trim();
  const field = (name: string, value: string | number | undefined) => ({
    ...{ id: `question-${name}`, name, errorPrefix: plain('errorTitle') },
    defaultValue: before.text(name, value),
  });
  const number = (name: 'from' | 'to' | 'min' | 'max', value: number) => (
    <TextInput
      {...field(name, value)}
      inputMode="numeric"
      data-width="short"
      label={say(`forms.build.${name}`)}
    />
  );
  return (
    <>
      {question.kind === 'matrix' ? (
        <TextArea
          {...field('rows', lines(question.rows, said?.rows))}
          rows={5}
          lang={SOURCE_LANGUAGE}
          label={say('forms.build.rows')}
          hint={say('forms.build.linesHint')}
        />
      ) : null}
      {'options' in question ? (
        <TextArea
          {...field('options', lines(question.options, said?.options))}
          rows={6}
          lang={SOURCE_LANGUAGE}
          label={say('forms.build.options')}
          hint={say('forms.build.linesHint')}
        />
      ) : null}
      {question.kind === 'scale' ? (
        <>
          {number('from', question.from)}
          <TextInput
            {...field('low', said?.low)}
            lang={SOURCE_LANGUAGE}
            label={say('forms.build.low')}
          />
          {number('to', question.to)}
          <TextInput
            {...field('high', said?.high)}
            lang={SOURCE_LANGUAGE}
            label={say('forms.build.high')}
          />
        </>
      ) : null}
      {question.kind === 'number' ? (
        <>
          {number('min', question.min)}
          {number('max', question.max)}
          <TextInput
            {...field('bands', question.bands?.join(', '))}
            label={say('forms.build.bands')}
            hint={say('forms.build.bandsHint')}
          />
        </>
      ) : null}
    </>
  );
};

/** One question: what it says in Japanese, what can be chosen, and of whom it is asked. */
export const QuestionEditor = (props: EditorProps) => {
  const { state } = props;
  const { id } = props.question;
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { summary, errorPrefix } = useDeskErrors(
    'question',
    state?.both?.theirs.length ? undefined : state?.problem,
  );
  const { before, form, key, keeping, revision, view } = useBuilderForm({
    ...props,
    ...{ act: 'question', of: id },
  });
  const question = view.form.pages.flat().find((one) => one.id === id) ?? props.question;
  const sending = useNavigation().formMethod === 'POST';
  const conditions = useConditions(view, question);
  const said = japaneseOf(view).questions[question.id];
  const hangs = Object.entries(question.if ?? {}).flatMap(([on, values]) =>
    values.map((value) => `${on}:${value}`),
  );
  const tick = (name: 'required' | 'other' | 'noSay' | 'careful', isOn: boolean) => (
    <Choice
      type="checkbox"
      id={`question-${name}`}
      name={name}
      value="yes"
      defaultChecked={before.isOn(name, isOn)}
    >
      {say(name === 'careful' ? 'forms.build.carefulOne' : `forms.build.${name}`)}
    </Choice>
  );
  const back = to(`/staff/forms/${view.form.code}/build`);
  return (
    <div className="translations-page">
      <title>{`${plain('forms.build.question')} | ${plain('desk.name')}`}</title>
      <p className="small">
        <Link to={`${back}#${question.id}`} lang={SOURCE_LANGUAGE}>
          {japaneseOf(view).title || view.form.code}
        </Link>
      </p>
      <h1>{say(`forms.build.kindIs.${question.kind}`)}</h1>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <Theirs state={state} />
      <Form method="post" className="stack paper-entry" noValidate key={key} {...form}>
        <input type="hidden" name="revision" value={revision} />
        <WhoField />
        <input type="hidden" name="id" value={question.id} />
        <TextArea
          id="question-label"
          name="label"
          rows={2}
          lang={SOURCE_LANGUAGE}
          label={say('forms.build.question')}
          errorPrefix={errorPrefix}
          defaultValue={before.text('label', said?.label)}
        />
        <TextInput
          id="question-hint"
          name="hint"
          lang={SOURCE_LANGUAGE}
          label={say('forms.build.hint')}
          errorPrefix={errorPrefix}
          defaultValue={before.text('hint', said?.hint)}
        />
        <OfKind question={question} view={view} before={before} />
        <div className="choices">
          {tick('required', question.required === true)}
          {question.kind === 'single' || question.kind === 'multiple'
            ? tick('other', question.other === true)
            : null}
          {question.kind === 'single' || question.kind === 'multiple' || question.kind === 'scale'
            ? tick('noSay', question.noSay === true)
            : null}
          {tick('careful', view.form.carefulQuestions?.includes(question.id) === true)}
        </div>
        {conditions.length > 0 ? (
          <CheckGroup
            id="question-if"
            name="if"
            label={say('forms.build.condition')}
            hint={say('forms.build.conditionHint')}
            errorPrefix={errorPrefix}
            options={conditions}
            defaultValues={before.all('if', hangs)}
          />
        ) : null}
        <p>
          <button className="button" type="submit" name="act" value="question" disabled={sending}>
            {say('forms.build.save')}
          </button>
        </p>
        <KeptLine keeping={keeping} />
      </Form>
    </div>
  );
};
