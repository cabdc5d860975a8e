import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { VoiceView } from '../present-voice.js';
import { safeRules } from './safe-rules.js';

interface SafeLineProps {
  readonly voice: Pick<VoiceView, 'safe' | 'closed'>;
  readonly onPaper?: boolean;
}

/** Over the answer box of a confided voice: how its sender may be reached without harm, and above all how not. */
export const SafeLine = ({ voice, onPaper = false }: SafeLineProps) => {
  const { say } = useDeskWords();
  return (
    <div className="notice safe-line" data-tone="alarm" role="note">
      <p className="notice-title">{say('voice.safe.title')}</p>
      <ul>
        {safeRules(voice.closed ? {} : voice.safe, onPaper).map(({ key, words }) => (
          <li key={key}>{say(key, words)}</li>
        ))}
      </ul>
    </div>
  );
};
