import type { ReactNode } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';

export const TABS = ['thread', 'alike', 'history'] as const;
export type Tab = (typeof TABS)[number];

interface VoiceTabsProps {
  /** How much each holds. */
  readonly counts: Readonly<Record<Tab, number>>;
  readonly panels: Readonly<Record<Tab, ReactNode>>;
}

/** What belongs to a voice, one at a time. Radio buttons and a style: they work without JavaScript and with arrow keys. */
export const VoiceTabs = ({ counts, panels }: VoiceTabsProps) => {
  const { say } = useDeskWords();
  return (
    <div className="voice-tabs">
      <fieldset className="voice-tabs-choice">
        <legend className="visually-hidden">{say('tabs.label')}</legend>
        {TABS.map((tab, i) => (
          <span key={tab}>
            <input
              type="radio"
              className="visually-hidden"
              id={`tab-${tab}`}
              name="tab"
              value={tab}
              defaultChecked={i === 0}
              data-tab={i + 1}
              aria-keyshortcuts={`${i + 1}`}
            />
            <label htmlFor={`tab-${tab}`}>
              {say(`tabs.${tab}`)} <span className="voice-tabs-count">{counts[tab]}</span>
            </label>
          </span>
        ))}
      </fieldset>
      {TABS.map((tab) => (
        <div key={tab} className="voice-tabs-panel" data-panel={tab}>
          {counts[tab] > 0 ? panels[tab] : <p className="hint">{say(`tabs.${tab}None`)}</p>}
        </div>
      ))}
    </div>
  );
};
