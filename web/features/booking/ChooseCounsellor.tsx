import type { CounsellorView } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { QuickExit } from '../exit/QuickExit.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { useCounselWords } from './counsel-words.js';
import { useKeptSearch } from './kept-search.js';

/** Whom one wants to talk to. Each leads to the times; nothing is chosen by script. */
export const ChooseCounsellor = ({
  counsellors,
}: {
  readonly counsellors: readonly CounsellorView[];
}) => {
  const { say, plain } = useWords();
  const { kind, who, place } = useCounselWords();
  const to = useTo();
  const search = useKeptSearch();
  return (
    <Page title={plain('booking.title')}>
      {/* Some of them hear of violence: the page can be left at once. */}
      {counsellors.some(({ vault }) => vault) ? <QuickExit /> : null}
      <div className="wrap reading stack-wide">
        <div className="page-head" data-close="">
          <h1>{say('booking.title')}</h1>
          <p className="lead">{say('booking.lead')}</p>
        </div>
        {counsellors.length > 0 ? (
          <ul className="booking-kinds">
            {counsellors.map(({ code, places }) => (
              <li key={code}>
                <a href={to(`/booking${search({ kind: code })}`)}>
                  <strong>{kind(code)}</strong>
                </a>
                <p className="hint">{who(code)}</p>
                <ul className="booking-places">
                  {places.map((one) => (
                    <li key={one}>{place(one)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState>
            <p>{say('booking.nothing')}</p>
          </EmptyState>
        )}
        <div className="actions">
          <LinkButton kind="quiet" href={to('/my-booking')}>
            {say('booking.toMine')}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
};
