import { useDeskWords } from '../../../i18n/desk-words.js';
import { Pagination } from '../../../ui/Pagination.js';
import { useTo } from '../../site/address.js';
import { DeskLinkButton } from '../DeskLinkButton.js';
import type { DisposalPage } from './load-disposal.js';
import { useClassName } from './use-class-name.js';

/** 廃棄簿: that it was there, its days, and who decided. It is printed with the page. */
export const Register = ({ view }: { readonly view: DisposalPage }) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const className = useClassName();
  const { register, next, before } = view;
  return (
    <section className="stack" aria-labelledby="disposal-register">
      <h2 id="disposal-register">{say('disposal.register')}</h2>
      {register.length === 0 ? (
        <p>{say('disposal.registerNone')}</p>
      ) : (
        <>
          <p data-screen>
            <a href={to('/staff/disposal.csv')} download>
              {say('disposal.csv')}
            </a>
          </p>
          <div className="disposal-room">
            <table className="audit-lines">
              <thead>
                <tr>
                  <th scope="col">{say('formList.number')}</th>
                  <th scope="col">{say('disposal.kind')}</th>
                  <th scope="col">{say('disposal.class')}</th>
                  <th scope="col">{say('disposal.measure')}</th>
                  <th scope="col">{say('formList.received')}</th>
                  <th scope="col">{say('disposal.ended')}</th>
                  <th scope="col">{say('disposal.due')}</th>
                  <th scope="col">{say('disposal.erased')}</th>
                  <th scope="col">{say('disposal.by')}</th>
                </tr>
              </thead>
              <tbody>
                {register.map((line) => (
                  <tr key={line.id}>
                    <th scope="row" translate="no">
                      {line.receipt}
                    </th>
                    <td>{say(`kind.${line.kind}`)}</td>
                    <td>{className(line.class)}</td>
                    <td>{line.measure?.code}</td>
                    <td>{line.received}</td>
                    <td>{line.ended}</td>
                    <td>{line.due}</td>
                    <td>{line.erased}</td>
                    <td>
                      {line.approvedBy
                        ? `${line.proposedBy} / ${line.approvedBy}`
                        : say('disposal.system')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <Pagination
        label={plain('lesson.pages')}
        link={DeskLinkButton}
        next={
          next
            ? { href: to(`/staff/disposal?before=${next}`), text: say('audit.older') }
            : undefined
        }
        first={before ? { href: to('/staff/disposal'), text: say('action.toStart') } : undefined}
      />
    </section>
  );
};
