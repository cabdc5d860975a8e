import { Form, Link, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { formatFigure } from '../../../../i18n/format.js';
import { AllResults } from '../../../ask/results/QuestionResults.js';
import { useTo } from '../../../site/address.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { Days } from '../Forms.js';
import type { FormPageProps } from './load-form.js';
import { Remarks } from './Remarks.js';
import { WrittenAnswers } from './WrittenAnswers.js';

/** Where one goes from a form. */
const Doors = ({
  view: { code, form, results, mayWork, state, becomes, built },
}: FormPageProps) => {
  const { say } = useDeskWords();
  const to = useTo();
  const file = to(`/staff/forms/${code}/results`);
  const version = `?version=${form.version}`;
  return (
    <ul className="form-doors">
      <li>
        <a href={to(`/ask/${code}`)}>{say('forms.see')}</a>
      </li>
      <li>
        <a href={to(`/staff/forms/${code}/poster`)}>{say('forms.poster.door')}</a>
      </li>
      {becomes ? null : (
        <li>
          <a href={to(`/staff/forms/${code}/print`)}>{say('forms.print.door')}</a>
        </li>
      )}
      {built ? (
        <li>
          <Link to={to(`/staff/forms/${code}/build`)}>{say('forms.build.edit')}</Link>
        </li>
      ) : null}
      {mayWork && state === 'open' && !becomes ? (
        <li>
          <Link to={to(`/staff/forms/${code}/paper`)}>{say('forms.paper.title')}</Link>
        </li>
      ) : null}
      {results?.n ? (
        <>
          <li>
            <a href={`${file}.csv${version}`} download>
              {say('ask.result.download')}
            </a>
          </li>
          <li>
            <a href={`${file}.xlsx${version}`} download>
              {say('ask.result.downloadSheet')}
            </a>
          </li>
        </>
      ) : null}
    </ul>
  );
};

/** Whether everybody reads the results, and the press that changes it. */
const Shown = ({ view: { shown, mayWork } }: FormPageProps) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  return (
    <section className="stack-tight">
      <p>{say(shown ? 'forms.shownIs' : 'forms.hiddenIs')}</p>
      {mayWork ? (
        <Form method="post">
          <button
            className="button"
            data-kind="quiet"
            type="submit"
            name="act"
            value={shown ? 'hide' : 'show'}
            disabled={sending}
          >
            {say(shown ? 'forms.hide' : 'forms.show')}
          </button>
        </Form>
      ) : null}
    </section>
  );
};

/** One form: what was answered as everybody sees it, what was written, and what the section says about it. */
export const FormPage = (props: FormPageProps) => {
  const { view, state } = props;
  const { say, show, plain } = useDeskWords();
  const to = useTo();
  const { summary } = useDeskErrors('form', state?.act === 'remark' ? undefined : state?.problem);
  const { form, results, origins, measure, section } = view;
  const earlier = results?.versions.filter((one) => one !== form.version) ?? [];
  return (
    <div className="translations-page">
      <title>{`${state ? `${plain('errorTitle')} ` : ''}${view.title} | ${plain('desk.name')}`}</title>
      <p className="small">
        <Link to={to('/staff/forms')}>{say('forms.title')}</Link>
      </p>
      <h1 lang={SOURCE_LANGUAGE}>{view.title}</h1>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <p className="small">
        {say(`forms.is.${view.state}`)} {measure} {section ? show(section.name) : null}{' '}
        <Days opens={view.opens} closes={view.closes} />
      </p>
      <Doors {...props} />
      {results === null ? (
        <p>{say('forms.becomesLong', { n: formatFigure(view.answers, 0) })}</p>
      ) : (
        <>
          <Shown {...props} />
          <section className="stack">
            <h2>{say('ask.result.title')}</h2>
            <p>
              {results.n === null
                ? say('ask.result.few')
                : say('ask.result.n', { n: formatFigure(results.n, 0) })}
            </p>
            {origins.length > 0 ? (
              <p className="small">
                {say('forms.origins')}{' '}
                {origins.map(({ way, n }) => (
                  <span key={way}>
                    {say(`forms.way.${way}`)} {formatFigure(n, 0)}.{' '}
                  </span>
                ))}
              </p>
            ) : null}
            <AllResults form={form} results={results} />
            {earlier.map((version) => (
              <p key={version} className="small">
                <Link to={`?version=${version}`}>{say('ask.result.version', { n: version })}</Link>
              </p>
            ))}
          </section>
          <Remarks {...props} />
          <WrittenAnswers view={view} />
        </>
      )}
    </div>
  );
};
