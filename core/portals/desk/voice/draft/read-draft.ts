import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../../base/calendar/index.js';
import type { StaffDraft, StaffSubmission } from '../../../../contract/index.js';
import { Locales } from '../../../../language/index.js';
import { type Draft, stepAtHand } from '../../../../records/answers/index.js';
import { SectionDirectory } from '../../../../records/sections/index.js';
import {
  DraftWordsRepository,
  type VoiceRow,
  type WordsAround,
} from '../../../../records/submissions/index.js';
import { readerOf, wantedLanguages } from '../../../../records/translations/index.js';
import { PlanChain } from '../../verbs/answering/plan-chain.js';
import { DecisionQueries, type DecisionRow } from './decisions.queries.js';
import { presentSteps } from './present-steps.js';

/** What the section answers is its own text, in Japanese. */
const CITYS = { kind: 'answer', lang: 'ja', by: 'city' } as const;

/** The text that this one is compared with: what came back, or was submitted the time before. */
const previousOf = (draft: Draft, done: readonly DecisionRow[]): string | undefined => {
  const before =
    draft.state === 'under_review' || draft.state === 'held' ? draft.round - 1 : draft.round;
  return done.findLast(({ act, round }) => act === 'submit' && round === before)?.versionId;
};

/** An answer under way, for those who may read its voice. */
@Injectable()
export class ReadDraft {
  constructor(
    private readonly decisions: DecisionQueries,
    private readonly words: DraftWordsRepository,
    private readonly chains: PlanChain,
    private readonly sections: SectionDirectory,
    private readonly locales: Locales,
    private readonly calendar: Calendar,
  ) {}

  /** The first step that somebody else takes; null where nobody has to. */
  async goesTo(voice: VoiceRow): Promise<StaffSubmission['answerGoesTo']> {
    const chain = (await this.chains.prepare())(voice);
    const at = stepAtHand(chain, []);
    const step = at === undefined ? undefined : chain.steps[at];
    return step ? { name: step.name, who: step.post } : null;
  }

  /** The steps that the answer took which was sent last, as its sheet shows them; null where it took none. */
  async sheet(draft: Draft | null): Promise<StaffDraft['chain'] | null> {
    if (!draft?.chain) return null;
    const done = await this.decisions.of(draft.id);
    const [comments, { sectionById }] = await Promise.all([
      this.words.comments(done.map(({ id }) => id)),
      this.sections.current(),
    ]);
    return {
      name: draft.chain.name,
      steps: presentSteps(draft.chain, draft, {
        done: done.filter(({ round }) => round === draft.round),
        comments,
        timeOf: (at) => this.calendar.timeOf(at),
        sectionName: (id) => sectionById.get(id)?.name ?? '',
      }),
    };
  }

  /** `standing`: the answer that a correction corrects, as it is read now; `late`: what was written to the same voice meanwhile. */
  async present(
    draft: Draft,
    voice: VoiceRow,
    { standing, late }: { readonly standing: string | null } & Pick<WordsAround, 'late'>,
  ): Promise<StaffDraft> {
    const done = await this.decisions.of(draft.id);
    const previous = previousOf(draft, done);
    const versions = [draft.versionId, ...(previous ? [previous] : [])];
    const [texts, note, comments, names, { sectionById }] = await Promise.all([
      this.words.texts(versions),
      this.words.note(draft.versionId),
      this.words.comments(done.map(({ id }) => id)),
      this.decisions.namesOf([draft.writerId, ...late.map(({ writerId }) => writerId)]),
      this.sections.current(),
    ]);
    const isOut = draft.state === 'under_review' || draft.state === 'held';
    const chain = isOut && draft.chain ? draft.chain : (await this.chains.prepare())(voice);
    const timeOf = (at: Date) => this.calendar.timeOf(at);
    const text = texts.get(draft.versionId) ?? '';
    const submitted = previous === undefined ? null : (texts.get(previous) ?? null);
    const before = submitted ?? (draft.kind === 'correction' ? standing : null);
    const back =
      draft.state === 'returned' ? done.findLast(({ act }) => act === 'return') : undefined;
    return {
      id: draft.id,
      kind: draft.kind,
      version: draft.changedVersion,
      state: draft.state as StaffDraft['state'],
      text,
      note,
      writer: { id: draft.writerId, name: names.get(draft.writerId) ?? '' },
      updatedAt: timeOf(draft.updatedAt),
      copies: draft.copies,
      chain: {
        name: chain.name,
        steps: presentSteps(chain, draft, {
          done: done.filter(({ round }) => round === draft.round),
          comments,
          timeOf,
          sectionName: (id) => sectionById.get(id)?.name ?? '',
        }),
      },
      comment: back
        ? {
            text: comments.get(back.id) ?? '',
            ...{ start: back.start, end: back.end, by: back.by, at: timeOf(back.at) },
          }
        : null,
      languages: [...wantedLanguages({ ...CITYS, reader: readerOf(voice, this.locales) })],
      sendAt: draft.sendAt && timeOf(draft.sendAt),
      sendsAt: draft.sendsAt && timeOf(draft.sendsAt),
      previous: before === text && !back ? null : before,
      beside: late.map(({ text: typed, writerId, at }) => ({
        text: typed,
        by: names.get(writerId) ?? '',
        at: this.calendar.timeOf(at),
      })),
    };
  }
}
