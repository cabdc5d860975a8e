import { Link } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { useTo } from '../../site/address.js';
import { BeginForm } from './builder/BeginForm.js';
import type { BuilderState } from './builder/state/builder-state.js';
import type { FormLineView, FormsView } from './load-forms.js';

interface FormsProps {
  readonly view: FormsView;
  readonly state: BuilderState | undefined;
}

/** From when until when; nothing for a form that is always open. */
export const Days = ({ opens, closes }: Pick<FormLineView, 'opens' | 'closes'>) => {
  const { say } = useDeskWords();
  return (
    <>
      {opens ? say('forms.from', { date: opens }) : null}
      {opens && closes ? <br /> : null}
      {closes ? say('forms.until', { date: closes }) : null}
    </>
  );
};

/** What becomes of the answers, and whether everybody reads it. */
const outcomeOf = ({ becomes, shown }: FormLineView) =>
  becomes ? 'forms.becomes' : shown ? 'forms.shown' : 'forms.hidden';

/** Everything that the city asks: where it stands, and how many answered. */
export const Forms = ({ view: { forms, kept }, state }: FormsProps) => {
  const { say, show, plain } = useDeskWords();
  const to = useTo();
  return (
    <div className="translations-page">
      <title>{`${plain('forms.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('forms.title')}</h1>
      <p className="hint">{say('forms.lead')}</p>
      <div className="form-list-room">
        <table className="form-list forms-table">
          <thead>
            <tr>
              <th scope="col">{say('forms.form')}</th>
              <th scope="col">{say('forms.state')}</th>
              <th scope="col">{say('forms.answers')}</th>
              <th scope="col">{say('forms.days')}</th>
              <th scope="col">{say('forms.results')}</th>
            </tr>
          </thead>
          <tbody>
            {forms.map((form) => (
              <tr key={form.code}>
                <th scope="row">
                  <Link
                    to={to(`/staff/forms/${form.code}${form.state === 'draft' ? '/build' : ''}`)}
                    lang={SOURCE_LANGUAGE}
                  >
                    {form.title}
                  </Link>
                  <span className="small form-of">
                    {form.measure}
                    {form.section ? <> {show(form.section.name)}</> : null}
                  </span>
                </th>
                <td data-state={form.state}>{say(`forms.is.${form.state}`)}</td>
                <td>{formatFigure(form.answers, 0)}</td>
                <td>
                  <Days opens={form.opens} closes={form.closes} />
                </td>
                <td>{say(outcomeOf(form))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {forms.some(({ mayWork }) => mayWork) ? (
        <BeginForm
          forms={forms.filter((form) => form.state !== 'draft')}
          state={state}
          kept={kept}
        />
      ) : null}
    </div>
  );
};
