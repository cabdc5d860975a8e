import { Injectable } from '@nestjs/common';
import { Clock, type StaffActor, uuidV7 } from '../../../../base/kernel/index.js';
import type { Transaction } from '../../../../base/outbox/index.js';
import { type Draft, type DraftKind, DraftRepository } from '../../../../records/answers/index.js';
import { type DraftWords, DraftWordsRepository } from '../../../../records/submissions/index.js';
import type { LockedVoice } from '../../access/locked-voice.queries.js';

/** What somebody has written of an answer. */
interface Written {
  readonly text: string;
  readonly copies?: boolean | undefined;
  /** Of a correction: what its readers are told of it. */
  readonly note?: string;
}

/** A draft as it is after a text was kept. */
export type Kept = Pick<
  Draft,
  'id' | 'kind' | 'round' | 'versionId' | 'writerId' | 'copies' | 'waived'
> & {
  /** A version of its own was begun: what was there before can still be read. */
  readonly isNewVersion: boolean;
  /** Out of whose hands the writing went. */
  readonly tookFrom?: string;
};

/** For so long after the last change it is one sitting: the same person writes over the same version. */
const SITTING_MS = 30 * 60_000;

/** Keeps the text of an answer under way. What another person wrote, or what was submitted, is never written over. */
@Injectable()
export class WriteDraft {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly words: DraftWordsRepository,
    private readonly clock: Clock,
  ) {}

  async keep(
    manager: Transaction['manager'],
    actor: StaffActor,
    voice: LockedVoice,
    { text, copies, note }: Written,
  ): Promise<Kept> {
    const now = this.clock.now();
    // As the verb leaves the voice.
    const changedVersion = voice.version + 1;
    const { draft } = voice;
    // What was a correction until its sender wrote again is an answer from now on.
    const kind: DraftKind = note === undefined ? 'answer' : 'correction';
    const words = { text, note: note ?? null };
    if (!draft) {
      const opened = {
        id: uuidV7(now),
        submissionId: voice.id,
        kind,
        writerId: actor.id,
        versionId: uuidV7(now),
        changedVersion,
        basedOn: voice.version,
        copies: copies ?? false,
      };
      await this.drafts.open(manager, opened, now);
      await this.add(manager, actor, { ...opened, round: 0 }, words);
      return { ...opened, round: 0, waived: [], isNewVersion: true };
    }
    const last = await this.words.version(manager, draft.versionId);
    const goesOn =
      last.writerId === actor.id &&
      last.round === draft.round &&
      now.getTime() - last.updatedAt.getTime() < SITTING_MS;
    const versionId = goesOn ? last.id : uuidV7(now);
    if (goesOn) await this.words.rewrite(manager, last, words, now);
    else await this.add(manager, actor, { ...draft, versionId }, words);
    const wish = copies ?? draft.copies;
    const wroteLast = draft.writerId === actor.id && draft.changedVersion === voice.version;
    await this.drafts.change(
      manager,
      draft.id,
      {
        kind,
        versionId,
        writerId: actor.id,
        wroteToo: actor.id,
        changedVersion,
        copies: wish,
        basedOn: wroteLast ? draft.basedOn : voice.version,
      },
      now,
    );
    return {
      ...{ id: draft.id, kind, round: draft.round, versionId, writerId: actor.id, copies: wish },
      waived: [],
      isNewVersion: !goesOn,
      ...(draft.writerId === actor.id ? {} : { tookFrom: draft.writerId }),
    };
  }

  private add(
    manager: Transaction['manager'],
    actor: StaffActor,
    { id, versionId, round }: Pick<Draft, 'id' | 'versionId' | 'round'>,
    words: DraftWords,
  ): Promise<void> {
    return this.words.add(manager, {
      id: versionId,
      draftId: id,
      round,
      writerId: actor.id,
      ...words,
      updatedAt: this.clock.now(),
    });
  }
}
