import { Form, Link, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Select } from '../../../../ui/form/Select.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { useTo } from '../../../site/address.js';
import { KeptLine } from '../../verbs/kept/KeptLine.js';
import { WhoField } from '../WhoField.js';
import { kindsToAdd } from './edit-form.js';
import type { BuilderProps } from './state/builder-state.js';
import { useBuilderForm } from './state/use-builder-form.js';
import { japaneseOf } from './typed-edits.js';

type View = BuilderProps['view'];
type Question = View['form']['pages'][number][number];

const PRESSES = ['up', 'down', 'split', 'remove'] as const;

/** One question with the presses that move it: every one a button, so that the keyboard is enough. */
const Row = ({ one, n, view }: { one: Question; n: number; view: View }) => {
  const { say, show, plain } = useDeskWords();
  const to = useTo();
  const sending = useNavigation().formMethod === 'POST';
  const label = japaneseOf(view).questions[one.id]?.label;
  const name = label || plain('forms.build.untold');
  return (
    <li id={one.id} className="build-row">
      <p>
        {n}.{' '}
        <Link to={to(`/staff/forms/${view.form.code}/build/${one.id}`)} lang={SOURCE_LANGUAGE}>
          {show(name)}
        </Link>{' '}
        <span className="small">
          {say(`forms.build.kindIs.${one.kind}`)}
          {one.required ? <> · {say('form.required')}</> : null}
          {one.if ? <> · {say('forms.build.hangs')}</> : null}
          {view.form.carefulQuestions?.includes(one.id) ? (
            <> · {say('forms.build.carefulOne')}</>
          ) : null}
        </span>
      </p>
      {view.mayWork ? (
        <Form method="post" className="build-presses" preventScrollReset>
          <input type="hidden" name="revision" value={view.revision} />
          <input type="hidden" name="id" value={one.id} />
          {PRESSES.map((press) => (
            <button
              key={press}
              className="button"
              data-kind="quiet"
              type="submit"
              name="act"
              value={press}
              disabled={sending}
            >
              {say(`forms.build.${press}`)}
              <span className="visually-hidden"> {name}</span>
            </button>
          ))}
        </Form>
      ) : null}
    </li>
  );
};

/** Adds a question at the end; the rest of it is said on its own page. */
const Add = (props: BuilderProps) => {
  const { say, plain } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  const kinds = kindsToAdd(props.view.form);
  const { before, form, key, keeping, revision } = useBuilderForm({
    ...props,
    ...{ act: 'add', words: 'label' },
  });
  return (
    <Form method="post" className="line-form" preventScrollReset key={key} {...form}>
      <input type="hidden" name="revision" value={revision} />
      <WhoField />
      <TextInput
        id="build-label"
        name="label"
        lang={SOURCE_LANGUAGE}
        autoComplete="off"
        label={say('forms.build.newQuestion')}
        errorPrefix={plain('errorTitle')}
        defaultValue={before.text('label', '')}
      />
      <Select
        id="build-kind"
        name="kind"
        label={say('forms.build.kind')}
        errorPrefix={plain('errorTitle')}
        defaultValue={before.text('kind', 'single')}
        options={kinds.map((kind) => ({
          value: kind,
          text: plain(`forms.build.kindIs.${kind}`),
        }))}
      />
      <button className="button" type="submit" name="act" value="add" disabled={sending}>
        {say('forms.build.add')}
      </button>
      <KeptLine keeping={keeping} />
    </Form>
  );
};

/** What is asked, page by page, in the order in which people are asked. */
export const Questions = (props: BuilderProps) => {
  const { view } = props;
  const { say } = useDeskWords();
  const { pages } = view.form;
  const numberOf = (one: Question) => pages.flat().indexOf(one) + 1;
  return (
    <section className="stack form-part">
      <h2>{say('forms.build.questions')}</h2>
      {pages.map((page, at) => (
        <section key={page[0]?.id ?? at} className="stack-tight">
          {pages.length > 1 ? <h3>{say('forms.build.page', { n: at + 1 })}</h3> : null}
          <ol className="build-list">
            {page.map((one) => (
              <Row key={one.id} one={one} n={numberOf(one)} view={view} />
            ))}
          </ol>
        </section>
      ))}
      {view.mayWork ? <Add {...props} /> : null}
    </section>
  );
};
