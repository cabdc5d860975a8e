import { Injectable } from '@nestjs/common';
import { AppError, Clock, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import type { DeskSharedItem, DeskSharing } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import {
  type OpenedSharing,
  type SharedQuestion,
  SharedQuestionRepository,
  SharingRepository,
} from '../../../records/shared-questions/index.js';
import { type Opener, topicIn, VoiceSeals } from '../../../records/submissions/index.js';
import { SharedQueries, type SharedVoice } from './shared.queries.js';
import { mayChange, sharedTurn } from './shared-chain.js';
import { SharedGuard } from './shared-guard.js';

/** Under so many in a year, a question may point at one who asked. */
const FEW = 10;
const YEAR_MS = 365 * 86_400_000;

/** Whether this person may take entries of a section back: whoever works there with what people send. */
export const mayRetractOf = (actor: StaffActor, sectionId: string): boolean =>
  actor.sectionIds.includes(sectionId) && hasRole(actor, 'clerk', 'counsellor', 'approver');

/** What the desk has of questions for others: which entry came from which consultation is known to those who can open it. */
@Injectable()
export class ReadDeskShared {
  constructor(
    private readonly queries: SharedQueries,
    private readonly sharing: SharingRepository,
    private readonly entries: SharedQuestionRepository,
    private readonly seals: VoiceSeals,
    private readonly guard: SharedGuard,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly clock: Clock,
  ) {}

  async list(actor: StaffActor): Promise<{ items: DeskSharedItem[] }> {
    const voices = await this.queries.voices(actor);
    const ids = voices.map(({ id }) => id);
    const openers = await this.seals.openers(actor, ids);
    const sharings = await this.sharing.some(ids, openers);
    const own = actor.sectionIds.filter((id) => mayRetractOf(actor, id));
    const entries = await this.entries.ofSections(own);
    const standing = new Set(entries.flatMap((one) => (one.retracted ? [] : one.id)));
    const voiceOf = new Map(
      voices.flatMap((voice) => {
        const entry = sharings.get(voice.id)?.sharing.entry;
        return entry ? [[entry, { id: voice.id, receipt: voice.receipt }] as const] : [];
      }),
    );
    return {
      items: [
        ...voices.flatMap((voice) =>
          this.line(
            actor,
            voice,
            { opened: sharings.get(voice.id), open: openers(voice.id) },
            standing,
          ),
        ),
        ...entries.map((entry) => this.entryLine(entry, voiceOf.get(entry.id) ?? null)),
      ],
    };
  }

  /** Error: `not_found`, alike for one that is not there and one that is not of the own desk. */
  async one(actor: StaffActor, id: string, lang: string): Promise<DeskSharing> {
    const voice = await this.queries.one(actor, id);
    if (!voice) throw new AppError('not_found');
    const open = await this.seals.forStaff(actor, id);
    const { sharing, closed } = await this.sharing.of(id, open);
    const topic = topicIn(voice, open);
    if (topic === null && !closed) throw new AppError('not_found');
    const { draft, entry, given, said, version } = sharing;
    const found = entry ? await this.entries.one(entry) : undefined;
    const names = await this.queries.names(draft?.writers ?? []);
    const section = (await this.sections.current()).sectionById.get(voice.sectionId);
    return {
      voice: { id, receipt: voice.receipt },
      ...{ topic: topic ?? '', given, closed, version },
      said: [...said],
      few: topic === null || (await this.isFew(actor, voice, topic)),
      draft: draft && {
        ...{ question: draft.question, answer: draft.answer, waived: [...draft.waived] },
        ...{ state: draft.state, comment: draft.comment },
        writers: draft.writers.map((writer) => names.get(writer) ?? ''),
        finds: this.guard.finds(draft).map(({ words, kind }) => ({ words, kind })),
      },
      entry:
        found && found.retracted === null
          ? { id: found.id, question: found.question, answer: found.answer }
          : null,
      section: section ? (await this.plan.names(lang)).section(section) : null,
      may:
        given && !closed
          ? [
              ...(mayChange(actor, voice, draft) ? (['write'] as const) : []),
              ...(sharedTurn(actor, voice, draft) ? (['decide'] as const) : []),
            ]
          : [],
    };
  }

  /** Of confided ones those of the own desk are opened and counted: nobody else knows what they are about. */
  private async isFew(actor: StaffActor, voice: SharedVoice, topic: string): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - YEAR_MS);
    if (voice.topic !== null) return this.queries.isFew(voice.topic, since, FEW);
    const others = await this.queries.confided(actor, since);
    const openers = await this.seals.openers(
      actor,
      others.map(({ id }) => id),
    );
    return others.filter((one) => topicIn(one, openers(one.id)) === topic).length < FEW;
  }

  /** A consultation with something under way, or of which nothing is written yet. */
  private line(
    actor: StaffActor,
    voice: SharedVoice,
    { opened, open }: { readonly opened: OpenedSharing | undefined; readonly open: Opener },
    standing: ReadonlySet<string>,
  ): DeskSharedItem[] {
    if (!opened || opened.closed || !opened.sharing.given) return [];
    const { draft, entry } = opened.sharing;
    const topic = topicIn(voice, open);
    if (topic === null) return [];
    if (!draft && entry && standing.has(entry)) return [];
    return [
      {
        voice: { id: voice.id, receipt: voice.receipt },
        ...{ entry: null, topic, month: null, retracted: null, mayRetract: false },
        state: draft?.state ?? 'open',
        question: draft?.question ?? '',
        mine:
          sharedTurn(actor, voice, draft) !== undefined ||
          (draft?.state === 'returned' && draft.writers.includes(actor.id)),
      },
    ];
  }

  private entryLine(
    { id, topic, question, month, retracted }: SharedQuestion,
    voice: DeskSharedItem['voice'],
  ): DeskSharedItem {
    return {
      ...{ voice, entry: id, topic, question, month, retracted, mine: false },
      state: retracted ? 'retracted' : 'public',
      mayRetract: retracted === null,
    };
  }
}
