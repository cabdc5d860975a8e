import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../base/outbox/index.js';
import { OriginalQueries } from './original.queries.js';
import { type MarkedVoice, VoiceMarkRepository } from './voice-mark.repository.js';

/** A voice as it arrives. */
export interface ArrivingVoice extends Omit<MarkedVoice, 'essence'> {
  /** What it says without its spelling (`essenceHash`); undefined where there is nothing to compare. */
  readonly essence: Buffer | undefined;
}
/** The voice that another one repeats, and where it is; null while it waits. */
export interface FoldedUnder {
  readonly id: string;
  readonly sectionId: string | null;
}

/** Copies come in waves; the same words after a season are a new voice. */
const SEASON_MS = 90 * 86_400_000;

const keyOf = (essence: Buffer, demo: boolean): string => `${essence.toString('hex')} ${demo}`;

/**
 * Finds which arriving opinions repeat an earlier one. Every original and every copy is kept as it came; only the desk
 * shows them together. Invented voices of the demonstration and real ones never meet.
 */
@Injectable()
export class FoldCopies {
  constructor(
    private readonly marks: VoiceMarkRepository,
    private readonly queries: OriginalQueries,
  ) {}

  /** Gives the original of each copy; the others are marked, so that later copies find them. Voices in the order of arrival. */
  async fold(
    { manager }: Pick<Transaction, 'manager'>,
    voices: readonly ArrivingVoice[],
  ): Promise<ReadonlyMap<string, FoldedUnder>> {
    const arriving = voices.flatMap(({ essence, ...voice }) =>
      essence ? [{ ...voice, essence }] : [],
    );
    const [oldest] = arriving;
    if (!oldest) return new Map();
    const essences = arriving.map(({ essence }) => essence);
    await this.marks.lock(manager, essences);
    const since = new Date(oldest.receivedAt.getTime() - SEASON_MS);
    const known = new Map<string, FoldedUnder>();
    for (const { essence, demo, ...original } of await this.queries.originals(
      manager,
      essences,
      since,
    ))
      known.set(keyOf(essence, demo), original);
    const found = new Map<string, FoldedUnder>();
    const fresh: MarkedVoice[] = [];
    for (const voice of arriving) {
      const key = keyOf(voice.essence, voice.demo);
      const original = known.get(key);
      if (original) found.set(voice.id, original);
      else {
        known.set(key, { id: voice.id, sectionId: null });
        fresh.push(voice);
      }
    }
    if (fresh.length) await this.marks.mark(manager, fresh);
    return found;
  }
}
