import { Injectable } from '@nestjs/common';
import { Clock } from '../../base/kernel/index.js';
import type { Transaction } from '../../base/outbox/index.js';
import { SHARED_KINDS, type SharedRetraction } from '../../contract/index.js';
import { type Opener, TranslationWordsRepository } from '../submissions/index.js';
import { TranslationRepository } from '../translations/index.js';
import { SharedQuestionRepository } from './shared-question.repository.js';
import { SharingRepository } from './sharing.repository.js';

/** The one way in which what others asked leaves: its words and their translations go, its address stays to say so. */
@Injectable()
export class TakeSharedBack {
  constructor(
    private readonly entries: SharedQuestionRepository,
    private readonly sharing: SharingRepository,
    private readonly translations: TranslationRepository,
    private readonly words: TranslationWordsRepository,
    private readonly clock: Clock,
  ) {}

  /** False where it stood no more. */
  async retract(
    manager: Transaction['manager'],
    entry: string,
    reason: SharedRetraction | 'asked',
  ): Promise<boolean> {
    if (!(await this.entries.retract(manager, entry, reason))) return false;
    const now = this.clock.now();
    for (const kind of SHARED_KINDS) await this.translations.replace(manager, kind, [entry], now);
    await this.words.forgetOf(manager, entry);
    return true;
  }

  /** Of a locked voice that its sender takes back: what was written of it, and what stands of that. */
  async withVoice(manager: Transaction['manager'], id: string, open: Opener): Promise<void> {
    const { sharing } = await this.sharing.of(id, open, manager);
    if (sharing.entry) await this.retract(manager, sharing.entry, 'asked');
    await this.sharing.forget(manager, [id]);
  }
}
