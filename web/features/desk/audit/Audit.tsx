import { Link } from 'react-router';
import { DESK_ACTS, STAFF_VERBS } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { Select } from '../../../ui/form/Select.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { Pagination } from '../../../ui/Pagination.js';
import { useTo } from '../../site/address.js';
import { DeskLinkButton } from '../DeskLinkButton.js';
import { ListFilter } from '../filter/ListFilter.js';
import { wordOfAct } from './act-words.js';
import { type AuditView, auditSearch } from './load-audit.js';
import { SecurityCounts } from './SecurityCounts.js';

const FilterForm = ({ filter }: Pick<AuditView, 'filter'>) => {
  const { say, plain } = useDeskWords();
  return (
    <ListFilter path="/staff/audit">
      <TextInput
        id="audit-person"
        name="person"
        label={say('audit.person')}
        defaultValue={filter.person}
      />
      <Select
        id="audit-verb"
        name="verb"
        label={say('audit.verb')}
        defaultValue={filter.verb}
        options={[
          { value: '', text: plain('audit.anyVerb') },
          ...['contact', 'print', ...STAFF_VERBS, ...DESK_ACTS].map((verb) => ({
            value: verb,
            text: plain(wordOfAct(verb)),
          })),
        ]}
      />
      <TextInput
        id="audit-receipt"
        name="receipt"
        label={say('audit.receipt')}
        defaultValue={filter.receipt}
      />
      <TextInput
        id="audit-day"
        name="day"
        type="date"
        label={say('audit.day')}
        defaultValue={filter.day}
      />
    </ListFilter>
  );
};

const Lines = ({ items }: Pick<AuditView, 'items'>) => {
  const { say } = useDeskWords();
  const to = useTo();
  return (
    <table className="audit-lines">
      <thead>
        <tr>
          <th scope="col">{say('audit.when')}</th>
          <th scope="col">{say('audit.who')}</th>
          <th scope="col">{say('audit.verb')}</th>
          <th scope="col">{say('audit.receipt')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, at, person, word, recorded, deputy, receipt }) => (
          <tr key={id}>
            <td>{at}</td>
            <td>
              {person.name} <span translate="no">{person.login}</span>
            </td>
            <td>
              {say(word, { verb: recorded })}
              {deputy ? <> {say('audit.deputy')}</> : null}
            </td>
            <td>
              {receipt ? (
                <Link
                  translate="no"
                  to={to(`/staff/audit${auditSearch({ person: '', verb: '', day: '', receipt })}`)}
                >
                  {receipt}
                </Link>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Who did what, for auditors: by person, act, voice and day. */
export const Audit = ({ audit }: { readonly audit: AuditView }) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { items, next, before, confided, filter, security } = audit;
  const page = (cursor: string) => to(`/staff/audit${auditSearch(filter, cursor)}`);
  return (
    <div className="audit-page">
      <title>{`${plain('audit.title')} | ${plain('desk.name')}`}</title>
      <h1>{say('audit.title')}</h1>
      <p className="hint">{say('audit.lead')}</p>
      <FilterForm key={auditSearch(filter)} filter={filter} />
      {before ? null : (
        <p>
          <a href="#security-counts">{say('audit.security.title')}</a>
        </p>
      )}
      {items.length ? (
        <Lines items={items} />
      ) : (
        <EmptyState>
          <p>{say('audit.empty')}</p>
        </EmptyState>
      )}
      {confided === null ? null : (
        <p className="small">{say('audit.confided', { n: formatFigure(confided, 0) })}</p>
      )}
      <Pagination
        label={plain('lesson.pages')}
        link={DeskLinkButton}
        next={next ? { href: page(next), text: say('audit.older') } : undefined}
        first={before ? { href: page(''), text: say('action.toStart') } : undefined}
      />
      {before ? null : <SecurityCounts security={security} />}
    </div>
  );
};
