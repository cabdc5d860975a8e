import { Link } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Written } from '../../../ui/voice/Written.js';
import { useTo } from '../../site/address.js';
import { DecideForm } from './DecideForm.js';
import type { DecideState, FormListView } from './load-form-lists.js';

interface ListProps {
  readonly list: FormListView;
  readonly state: DecideState | undefined;
}

/** One list: who came when, where they stand, and how long what they wrote is kept. */
const List = ({ list: { title, rows }, state: tried }: ListProps) => {
  const { say } = useDeskWords();
  const to = useTo();
  if (rows.length === 0) return <p className="hint">{say('formList.nobody')}</p>;
  return (
    <div className="form-list-room">
      <table className="form-list">
        <caption className="visually-hidden" lang={SOURCE_LANGUAGE}>
          {title}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('formList.number')}</th>
            <th scope="col">{say('formList.received')}</th>
            <th scope="col">{say('formList.state')}</th>
            <th scope="col">{say('formList.sentence')}</th>
            <th scope="col">{say('formList.ends')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { id, receipt, received, state, sentence, keptUntil, gone, mayDecide } = row;
            return (
              <tr key={id}>
                <th scope="row" translate="no">
                  <Link to={to(`/staff/voices/${id}`)}>{receipt}</Link>
                </th>
                <td>{received}</td>
                <td data-state={state}>{say(`formList.is.${state}`)}</td>
                <td>
                  {sentence ? <Written lang={SOURCE_LANGUAGE}>{sentence}</Written> : null}
                  {mayDecide ? (
                    <DecideForm
                      key={row.version}
                      row={row}
                      state={tried?.id === id ? tried : undefined}
                    />
                  ) : null}
                </td>
                <td>{gone ? say('formList.gone') : keptUntil}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

interface FormListsProps {
  readonly view: readonly FormListView[];
  readonly state: DecideState | undefined;
}

/** Who answered a call of the city or registered with it. */
export const FormLists = ({ view, state }: FormListsProps) => {
  const { say, plain } = useDeskWords();
  return (
    <div className="translations-page">
      <title>{`${state?.problem ? `${plain('errorTitle')} ` : ''}${plain('formList.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('formList.title')}</h1>
      <p className="hint">{say('formList.lead')}</p>
      {view.length === 0 ? <p>{say('formList.empty')}</p> : null}
      {view.map((list) => (
        <section key={list.code} id={list.code} className="stack">
          <h2 lang={SOURCE_LANGUAGE}>{list.title}</h2>
          <List list={list} state={state} />
        </section>
      ))}
    </div>
  );
};
