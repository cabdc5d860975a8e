import { LRUCache } from 'lru-cache';
import type { VoiceFeatures } from '../../../classification/index.js';

/** Reading a text costs half a millisecond, and a clerk looks at many alike ones in a row. */
const KEPT = 2_000;

/** What was read out of voices lately. Opinions only: no consultation's words work on in a process's memory. */
export class RecentFeatures {
  private readonly kept = new LRUCache<string, VoiceFeatures>({ max: KEPT });

  constructor(private readonly read: (text: string) => VoiceFeatures) {}

  of(id: string, text: string): VoiceFeatures {
    const known = this.kept.get(id) ?? this.read(text);
    this.kept.set(id, known);
    return known;
  }
}
