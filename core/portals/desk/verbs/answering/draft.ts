import { Injectable } from '@nestjs/common';
import { AppError, type StaffActor } from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';
import { WriteDraft } from './write-draft.js';

/**
 * Keeps an answer while it is written. Only a text that a colleague has changed since is refused: a resident's message, or
 * what else happens to the voice, stops nobody's writing.
 */
@Injectable()
export class DraftAnswer implements DeskVerb<'draft'> {
  readonly comparesVersions = true;

  constructor(private readonly writing: WriteDraft) {}

  prepare(actor: StaffActor, { text, version, copies }: VerbInput<'draft'>): Doing {
    return async ([voice], { manager }) => {
      const { draft } = voice;
      const isLate =
        draft !== null &&
        version !== undefined &&
        draft.writerId !== actor.id &&
        draft.changedVersion > version;
      if (isLate) throw new AppError('changed_meanwhile');
      const { id, tookFrom, isNewVersion } = await this.writing.keep(manager, actor, voice, {
        text,
        copies,
      });
      return {
        change: tookFrom ? { assigneeId: actor.id } : { assigneeIfNone: actor.id },
        detail: () => ({ draft: id, ...(tookFrom ? { tookFrom } : {}) }),
        quiet: !isNewVersion,
      };
    };
  }
}
