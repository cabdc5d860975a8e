import { useEffect } from 'react';
import { Form, Link, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useTo } from '../../../site/address.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { sentPageIsDone } from '../../verbs/kept/local-forms.js';
import { Faults } from './Faults.js';
import { Outcome } from './Outcome.js';
import { Questions } from './Questions.js';
import { Settings } from './Settings.js';
import type { BuilderProps } from './state/builder-state.js';
import { BEGIN_FORM, keptAs } from './state/kept-parts.js';
import { japaneseOf } from './typed-edits.js';
import { Theirs } from './versions/Theirs.js';
import { Versions } from './versions/Versions.js';
import { Languages } from './words/Languages.js';

/** What stands in the way of opening it, each with where it is; and the press that opens or closes it. */
const Opening = ({ view }: BuilderProps) => {
  const { faults, asked, revision, mayWork, form } = view;
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  return (
    <section className="stack-tight">
      <p>{say(asked ? `forms.build.asked.${asked}` : 'forms.build.asked.never')}</p>
      {faults.length > 0 ? (
        <>
          <h2>{say('forms.build.faults')}</h2>
          <Faults view={view} />
        </>
      ) : null}
      {mayWork ? (
        <Form method="post" className="line-form">
          <input type="hidden" name="revision" value={revision} />
          <button
            className="button"
            type="submit"
            name="act"
            value="open"
            disabled={sending || faults.length > 0 || asked === 'same'}
          >
            {say('forms.build.open')}
          </button>
          {asked ? (
            <button
              className="button"
              data-kind="quiet"
              type="submit"
              name="act"
              value="close"
              disabled={sending}
            >
              {say('forms.build.close')}
            </button>
          ) : null}
          <span className="small" translate="no">
            {form.code}
          </span>
        </Form>
      ) : null}
    </section>
  );
};

/** A form under construction: what it is, what it asks, in which languages, and whether it can be opened. */
export const Builder = (props: BuilderProps) => {
  const { view, state } = props;
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { summary } = useDeskErrors(
    'build',
    state?.both?.theirs.length ? undefined : state?.problem,
  );
  const { form, asked, changedBy, changedAt, mayWork, revision } = view;
  // A question that was saved on its own page leads here, and so does a form that was begun.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state of the draft is how this page learns that what was sent was saved
  useEffect(() => {
    sentPageIsDone((page) => page === BEGIN_FORM || page.startsWith(keptAs(form.code, '')));
  }, [form.code, revision]);
  const title = japaneseOf(view).title || form.code;
  return (
    <div className="translations-page">
      <title>{`${state ? `${plain('errorTitle')} ` : ''}${title} | ${plain('desk.name')}`}</title>
      <p className="small">
        <Link to={to('/staff/forms')}>{say('forms.title')}</Link>
      </p>
      <h1 lang={SOURCE_LANGUAGE}>{title}</h1>
      <p className="small">{say('reading.by', { name: changedBy, date: changedAt })}</p>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <Theirs state={state} />
      <ul className="form-doors">
        <li>
          <Link to={to(`/staff/forms/${form.code}/preview`)}>{say('forms.build.preview')}</Link>
        </li>
        <li>
          <a href={to(`/staff/forms/${form.code}/file.json`)} download>
            {say('forms.build.export')}
          </a>
        </li>
        {asked ? (
          <li>
            <Link to={to(`/staff/forms/${form.code}`)}>{say('forms.results')}</Link>
          </li>
        ) : null}
      </ul>
      <Opening {...props} />
      <Questions {...props} />
      {mayWork ? <Settings {...props} /> : null}
      {mayWork ? <Outcome {...props} /> : null}
      <Languages view={view} />
      {mayWork ? <Versions view={view} /> : null}
    </div>
  );
};
