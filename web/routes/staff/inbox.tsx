import { EmptyPane } from '../../features/desk/frame/EmptyPane.js';
import { useDesk } from '../../features/desk/use-desk.js';
import { useDeskWords } from '../../i18n/desk-words.js';

/** The list alone; on wide screens the place of the voice says what it is for. */
export default function InboxRoute() {
  const { say, plain } = useDeskWords();
  const { filter } = useDesk();
  return (
    <>
      <title>{`${plain(`view.${filter.view}`)} | ${plain('desk.name')}`}</title>
      <EmptyPane>
        <p className="pane-empty-title">{say('list.choose')}</p>
        <p>{say('list.chooseText')}</p>
      </EmptyPane>
    </>
  );
}
