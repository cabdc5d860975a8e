import { Form, Link, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../../../core/language/index.js';
import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { LOCALES } from '../../../../../i18n/registry.js';
import { TextArea } from '../../../../../ui/form/TextArea.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { StatusChip } from '../../../../../ui/StatusChip.js';
import { useTo } from '../../../../site/address.js';
import { useDeskErrors } from '../../../use-desk-errors.js';
import { KeptLine } from '../../../verbs/kept/KeptLine.js';
import { WhoField } from '../../WhoField.js';
import type { BuilderProps } from '../state/builder-state.js';
import type { Before } from '../state/typed-before.js';
import { useBuilderForm } from '../state/use-builder-form.js';
import { japaneseOf } from '../typed-edits.js';
import { Theirs } from '../versions/Theirs.js';
import { type WordLine, wordLines } from './words-in.js';

interface FormWordsProps extends BuilderProps {
  readonly tag: string;
}

/** The lines of each question together. */
const parted = (lines: readonly WordLine[]) => {
  const parts: { question: string | undefined; lines: WordLine[] }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && last.question === line.question) last.lines.push(line);
    else parts.push({ question: line.question, lines: [line] });
  }
  return parts;
};

interface LineProps extends WordLine {
  readonly tag: string;
  readonly before: Before;
}

/** One text under its Japanese. */
const Line = ({ path, ja, text, isLong, tag, before }: LineProps) => {
  const { plain, show } = useDeskWords();
  const common = {
    ...{ id: `words-${path}`, name: `words.${path}`, lang: tag },
    label: <span lang={SOURCE_LANGUAGE}>{show(ja)}</span>,
    errorPrefix: plain('errorTitle'),
    defaultValue: before.text(`words.${path}`, text),
  };
  return isLong ? <TextArea {...common} rows={3} /> : <TextInput {...common} autoComplete="off" />;
};

/** Whether somebody has read the words of one question, and the press that says so: what was typed is saved with it. */
const Checked = ({
  question,
  tag,
  view,
}: Pick<FormWordsProps, 'tag' | 'view'> & { readonly question: string }) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  const said = view.texts[tag];
  const isChecked = said?.checked || said?.questions[question]?.checked;
  const isCareful = view.form.carefulQuestions?.includes(question);
  return (
    <p className="line-form">
      {isCareful ? <span className="small">{say('forms.build.carefulOne')}</span> : null}
      {isChecked ? <StatusChip tone="ok">{say('forms.build.checked')}</StatusChip> : null}
      {view.mayCheck && !isChecked ? (
        <button
          className="button"
          data-kind="quiet"
          type="submit"
          name="act"
          value={`check:${question}`}
          disabled={sending}
        >
          {say('forms.build.checkOne')}
        </button>
      ) : null}
    </p>
  );
};

/** The words of a form in one language, each under its Japanese; and the press by which somebody says that they are right. */
export const FormWords = ({ tag, ...props }: FormWordsProps) => {
  const { state } = props;
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { summary } = useDeskErrors(
    'words',
    state?.both?.theirs.length ? undefined : state?.problem,
  );
  const sending = useNavigation().formMethod === 'POST';
  const kept = useBuilderForm({ ...props, act: 'words', of: tag });
  const { before, view } = kept;
  const { form, languages, mayWork, mayCheck } = view;
  const here = languages.find((one) => one.tag === tag);
  const name = LOCALES.exact(tag)?.autonym ?? tag;
  const canCheck = mayCheck && here?.lacks.length === 0 && !here.checked;
  return (
    <div className="translations-page">
      <title>{`${name} | ${plain('desk.name')}`}</title>
      <p className="small">
        <Link to={to(`/staff/forms/${form.code}/build#languages`)} lang={SOURCE_LANGUAGE}>
          {japaneseOf(view).title || form.code}
        </Link>
      </p>
      <h1 lang={tag}>{name}</h1>
      <p className="hint">{say('forms.build.wordsHint')}</p>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <Theirs state={state} />
      <Form method="post" className="stack paper-entry" noValidate key={kept.key} {...kept.form}>
        <input type="hidden" name="revision" value={kept.revision} />
        <WhoField />
        <input type="hidden" name="lang" value={tag} />
        {mayWork || mayCheck ? (
          // The first button of a form is what the Enter key presses: it saves, and says of nothing that it is right.
          <p>
            <button className="button" type="submit" name="act" value="words" disabled={sending}>
              {say('forms.build.save')}
            </button>
          </p>
        ) : null}
        {parted(wordLines(view, tag)).map(({ question, lines }) => (
          <section key={question ?? ''} id={question} className="stack words-part">
            {lines.map((line) => (
              <Line key={line.path} {...line} tag={tag} before={before} />
            ))}
            {question ? <Checked question={question} tag={tag} view={view} /> : null}
          </section>
        ))}
        <p className="line-form">
          {mayWork || mayCheck ? (
            <button className="button" type="submit" name="act" value="words" disabled={sending}>
              {say('forms.build.save')}
            </button>
          ) : null}
          {canCheck ? (
            <button
              className="button"
              data-kind="quiet"
              type="submit"
              name="act"
              value="check"
              disabled={sending}
            >
              {say('forms.build.check')}
            </button>
          ) : null}
        </p>
        <KeptLine keeping={kept.keeping} />
      </Form>
    </div>
  );
};
