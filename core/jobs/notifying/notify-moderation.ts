import { Injectable } from '@nestjs/common';
import type { OutboxHandler, OutboxItem } from '../../base/outbox/index.js';
import { TellResident } from './notify-resident.js';
import { TellSection } from './notify-section.js';

/** An opinion whose sender agreed is not public: the sender's page says why. */
@Injectable()
export class NotifyWithheld implements OutboxHandler {
  readonly consumer = 'notify-withheld';

  constructor(private readonly resident: TellResident) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.resident.tell(items, 'resident.withheld');
  }
}

/** The sender objects to that: somebody of the section looks at it again. */
@Injectable()
export class NotifyAppealed implements OutboxHandler {
  readonly consumer = 'notify-appealed';

  constructor(private readonly section: TellSection) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.section.tell(items, () => 'section.appealed');
  }
}

/** The decision stands: the sender's page says why. */
@Injectable()
export class NotifyUpheld implements OutboxHandler {
  readonly consumer = 'notify-upheld';

  constructor(private readonly resident: TellResident) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.resident.tell(items, 'resident.upheld');
  }
}
