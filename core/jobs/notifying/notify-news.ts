import { Injectable } from '@nestjs/common';
import type { OutboxHandler, OutboxItem } from '../../base/outbox/index.js';
import { TellSection } from './notify-section.js';

/** The sender of a voice has written more, or anew. */
@Injectable()
export class NotifyNews implements OutboxHandler {
  readonly consumer = 'notify-news';

  constructor(private readonly section: TellSection) {}

  handle(items: readonly OutboxItem[]): Promise<void> {
    return this.section.tell(items, () => 'section.news');
  }
}
