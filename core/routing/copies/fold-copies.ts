import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../outbox/index.js';
import { CopyRepository, type MarkedVoice } from './copy.repository.js';
import { isCopy, type Marks, marksOf } from './marks.js';

/** A voice as it arrives. */
export interface ArrivingVoice {
  readonly id: string;
  readonly text: string;
  /** What it is most likely about; empty where nothing is known. */
  readonly about: string;
  readonly receivedAt: Date;
  readonly demo: boolean;
}
/** The voice that another one repeats, and where it is; null while it waits. */
export interface FoldedUnder {
  readonly id: string;
  readonly sectionId: string | null;
}
interface Known extends FoldedUnder {
  readonly demo: boolean;
  readonly marks: Marks;
}

/** Comparing is dear, so only what shares a band is compared. */
class ByBand {
  private readonly voices = new Map<number, Known[]>();

  add(voice: Known): void {
    for (const band of voice.marks.bands)
      this.voices.set(band, [...(this.voices.get(band) ?? []), voice]);
  }

  originalOf({ demo, marks }: Pick<Known, 'demo' | 'marks'>): Known | undefined {
    const near = new Set(marks.bands.flatMap((band) => this.voices.get(band) ?? []));
    return [...near].find((k) => k.demo === demo && isCopy(k.marks, marks));
  }
}

/** Copies come in waves; the same words after a season are a new voice. */
const SEASON_MS = 90 * 86_400_000;

/**
 * Finds which arriving opinions repeat an earlier one. Every original and every copy is kept as it came;
 * only the desk shows them together. Near copies that arrive in the same moment in two workers may both stay originals.
 */
@Injectable()
export class FoldCopies {
  constructor(@Inject(CopyRepository) private readonly copies: CopyRepository) {}

  /** Gives the original of each copy; the others are marked, so that later copies find them. Voices in the order of arrival. */
  async run(
    { manager }: Pick<Transaction, 'manager'>,
    voices: readonly ArrivingVoice[],
  ): Promise<ReadonlyMap<string, FoldedUnder>> {
    const arriving = voices
      .map((voice) => ({ ...voice, marks: marksOf(voice.text) }))
      .filter(({ marks }) => marks.bands.length);
    const [oldest] = arriving;
    if (!oldest) return new Map();
    await this.copies.lock(
      manager,
      arriving.flatMap(({ marks }) => marks.bands.slice(0, 1)),
    );
    const bands = [...new Set(arriving.flatMap(({ marks }) => marks.bands))];
    const since = new Date(oldest.receivedAt.getTime() - SEASON_MS);
    const known = new ByBand();
    for (const { text, ...voice } of await this.copies.originals(manager, bands, since))
      known.add({ ...voice, marks: marksOf(text) });
    const found = new Map<string, FoldedUnder>();
    const fresh: MarkedVoice[] = [];
    for (const { id, marks, about, receivedAt, demo } of arriving) {
      const original = known.originalOf({ demo, marks });
      if (original) {
        found.set(id, original);
        continue;
      }
      known.add({ id, sectionId: null, demo, marks });
      fresh.push({ id, bands: marks.bands, about, receivedAt, demo });
    }
    if (fresh.length) await this.copies.mark(manager, fresh);
    return found;
  }
}
