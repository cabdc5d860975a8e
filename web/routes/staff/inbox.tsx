import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { EmptyPane } from '../../features/desk/frame/EmptyPane.js';
import { loadToday } from '../../features/desk/today/load-today.js';
import { Today } from '../../features/desk/today/Today.js';
import { useDesk } from '../../features/desk/use-desk.js';
import { useDeskWords } from '../../i18n/desk-words.js';

export const loader = (args: LoaderFunctionArgs) => loadToday(args);

/** The list; on wide screens beside it what one begins a day with. */
export default function InboxRoute() {
  const { say, plain } = useDeskWords();
  const { filter } = useDesk();
  const today = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${plain(`view.${filter.view}`)} | ${plain('desk.name')}`}</title>
      {today ? (
        <Today today={today} />
      ) : (
        <EmptyPane>
          <p className="pane-empty-title">{say('list.choose')}</p>
          <p>{say('list.chooseText')}</p>
        </EmptyPane>
      )}
    </>
  );
}
