import type { StaffActor } from '../../../base/kernel/index.js';
import type { DeskEvent } from '../../../contract/index.js';

/** Where an open desk is told what happens. */
export interface Listener {
  readonly actor: StaffActor;
  /** `number`: where to go on after a break. False where nothing can be written any more, or too much waits unread. */
  send(event: DeskEvent, number?: string): boolean;
  /** Something to keep the line open. */
  beat(): void;
  end(): void;
  /** Whether the session goes on and its person may do what they might. */
  goesOn(): Promise<boolean>;
}

/** People with the same roles and sections may know the same, but for vault voices that they closed themselves. */
export const scopeOf = ({ id, roles, sectionIds }: StaffActor): string =>
  `${id} ${[...roles].sort().join(',')} ${[...sectionIds].sort().join(',')}`;
