import type { Danger } from '../../../core/contract/index.js';
import { DangerBox } from '../emergency/DangerBox.js';

interface DangerHelpProps {
  readonly dangers: readonly Danger[];
}

/** Whom to call, below the words and on every later page. While one writes `web/enhance` keeps it up to date. */
export const DangerHelp = ({ dangers }: DangerHelpProps) => (
  <div data-help>
    <div data-part="danger" aria-live="polite">
      {dangers.length > 0 ? <DangerBox dangers={dangers} when="writing" /> : null}
    </div>
  </div>
);
