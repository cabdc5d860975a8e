import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Opener, SharingWordsRepository } from '../submissions/index.js';
import { readSharing, type Sharing } from './sharing.js';

/** What is known of sharing a voice, by who can open it. `closed`: it is there, and was not opened. */
export interface OpenedSharing {
  readonly sharing: Sharing;
  readonly closed: boolean;
}

/** Whether others may learn from a consultation. Who may know is asked before, and opens with a key. */
@Injectable()
export class SharingRepository {
  constructor(private readonly words: SharingWordsRepository) {}

  async of(id: string, open: Opener, manager?: EntityManager): Promise<OpenedSharing> {
    return (await this.some([id], () => open, manager)).get(id) ?? NOTHING_KEPT;
  }

  /** Of those of these voices of which something is kept. */
  async some(
    ids: readonly string[],
    openers: (id: string) => Opener,
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, OpenedSharing>> {
    const kept = await this.words.of(ids, manager);
    return new Map(
      [...kept].map(([id, text]) => {
        const { value, closed } = openers(id)(text);
        return [id, { sharing: readSharing(value || undefined), closed }];
      }),
    );
  }

  /** Of a voice that the caller has locked. */
  async keep(manager: EntityManager, id: string, sharing: Sharing): Promise<void> {
    await this.words.keep(manager, id, JSON.stringify(sharing));
  }

  forget(manager: EntityManager, ids: readonly string[]): Promise<void> {
    return this.words.forget(manager, ids);
  }
}

const NOTHING_KEPT: OpenedSharing = { sharing: readSharing(undefined), closed: false };
