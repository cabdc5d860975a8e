import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import type { AuditView } from './load-audit.js';

/** How often somebody was not let in, and how many consultations were opened. */
export const SecurityCounts = ({ security }: Pick<AuditView, 'security'>) => {
  const { say } = useDeskWords();
  return (
    <section className="audit-security" aria-labelledby="security-counts">
      <h2 id="security-counts" tabIndex={-1}>
        {say('audit.security.title')}
      </h2>
      <p className="hint">{say('audit.security.lead')}</p>
      {security.length === 0 ? (
        <p>{say('audit.security.none')}</p>
      ) : (
        <table className="audit-lines">
          <thead>
            <tr>
              <th scope="col">{say('audit.security.hour')}</th>
              <th scope="col">{say('audit.security.what')}</th>
              <th scope="col">{say('audit.who')}</th>
              <th scope="col">{say('audit.security.times')}</th>
            </tr>
          </thead>
          <tbody>
            {security.map(({ hour, event, person, times }) => (
              <tr key={`${hour} ${event} ${person?.login}`}>
                <td>{hour}</td>
                <td>{say(`audit.security.of.${event}`)}</td>
                <td>
                  {person ? (
                    <>
                      {person.name} <span translate="no">{person.login}</span>
                    </>
                  ) : null}
                </td>
                <td>{formatFigure(times, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
