import { type ReactNode, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { ListPane } from '../inbox/ListPane.js';
import { LiveDesk } from '../live/LiveDesk.js';
import type { Desk } from '../load-desk.js';
import { useSentForms } from '../verbs/kept/use-sent-forms.js';
import { CompletedNotice } from './CompletedNotice.js';
import { KeysDialog } from './keys/KeysDialog.js';
import { KeysFoot } from './keys/KeysFoot.js';
import { KEYS, type Key, keysThatWork } from './keys/keys-list.js';
import { useDeskKeys } from './keys/use-desk-keys.js';
import { useKeysSwitch } from './keys/use-keys-switch.js';
import { Rail } from './Rail.js';
import { useShown, useStarts } from './use-shown.js';

interface DeskShellProps {
  readonly desk: Desk;
  readonly children: ReactNode;
}

/** Views, list and voice side by side; on a narrow screen the list or the voice, as the address says. */
export const DeskShell = ({ desk, children }: DeskShellProps) => {
  const { say, plain } = useDeskWords();
  const { id } = useParams();
  const shown = useShown();
  const starts = useStarts();
  const dialog = useRef<HTMLDialogElement>(null);
  const keys = useKeysSwitch();
  const [shownKeys, setShownKeys] = useState<readonly Key[]>(KEYS);
  const openHelp = () => {
    setShownKeys(keysThatWork(document));
    dialog.current?.showModal();
  };
  useDeskKeys(keys.on, openHelp);
  useSentForms(desk.completed);
  return (
    <LiveDesk me={desk.me.id}>
      <div className="desk-whole" data-starts={starts ? '' : undefined}>
        {shown === 'page' ? null : (
          <a className="skip" data-screen href="#list">
            {say('desk.toList')}
          </a>
        )}
        <a className="skip" data-screen href={shown === 'page' ? '#page' : '#voice'}>
          {say('nav.skip')}
        </a>
        {desk.me.dutyReached ? null : (
          <aside className="notice desk-unwatched" data-screen data-tone="alarm">
            <p>{say('desk.unwatched')}</p>
          </aside>
        )}
        <div className="desk" data-shows={shown}>
          <Rail desk={desk} openHelp={openHelp} />
          {shown === 'page' ? (
            <main className="desk-page" id="page" tabIndex={-1}>
              {children}
            </main>
          ) : (
            <main className="desk-main">
              <ListPane desk={desk} current={id} />
              <section
                className="voice-pane"
                id="voice"
                tabIndex={-1}
                aria-label={plain('desk.voice')}
              >
                <CompletedNotice desk={desk} />
                {children}
                {shown === 'list' ? <KeysFoot on={keys.on} openHelp={openHelp} /> : null}
              </section>
            </main>
          )}
        </div>
        <KeysDialog dialog={dialog} shown={shownKeys} on={keys.on} toggle={keys.toggle} />
      </div>
    </LiveDesk>
  );
};
