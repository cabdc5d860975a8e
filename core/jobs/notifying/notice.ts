import type { UndeliveredWhy } from '../../contract/index.js';
import type { NewMailLink } from '../../records/ways-back/index.js';
import type { Notification } from './notification.entity.js';

export type NoticeState = Notification['state'];

/** Who is to be told of an event, and how. */
export interface Notice {
  /** The outbox row that it follows from. */
  readonly outboxId: string;
  /** One event, one key: the same for every repeat. */
  readonly eventKey: string;
  /** A role, never an address: `section:<code>`, `resident`, `triage`. */
  readonly recipient: string;
  readonly template: string;
  readonly lang: string;
  /** Why nobody gets a mail who should; without it nobody should, or one is on its way. */
  readonly undelivered?: UndeliveredWhy | undefined;
  /** The link that the mail carries: kept before the mail leaves. */
  readonly link?: NewMailLink;
  /** Undefined: nobody can or may be told; the row says so. */
  readonly mail:
    | {
        readonly to: string;
        readonly sender: string;
        readonly subject: string;
        readonly text: string;
      }
    | undefined;
}
