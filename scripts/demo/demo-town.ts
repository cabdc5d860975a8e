import { readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { addOpenDays, civilDateOf, isOpenDay } from '../../core/base/calendar/index.js';
import { Clock, type StaffActor } from '../../core/base/kernel/index.js';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import type { DECLINE_REASONS, SubmissionKind } from '../../core/contract/index.js';
import { projectFile } from '../../core/infra/project-root.js';
import { RouteSubmissions } from '../../core/jobs/routing/index.js';
import { DeskVerbs } from '../../core/portals/desk/index.js';
import { SubmitSubmission } from '../../core/portals/public/index.js';
import { SectionDirectory } from '../../core/records/sections/index.js';

/** `voices.json`: invented voices of an invented town life; nothing in it happened. */
interface DemoVoice {
  readonly kind: SubmissionKind;
  readonly lang: string;
  readonly uiLang: string;
  readonly text: string;
  readonly measure: string | null;
  readonly topic: string | null;
  readonly consentToPublish: boolean;
  readonly openDaysAgo: number;
  readonly state:
    | 'received'
    | 'routed'
    | 'needs_triage'
    | 'in_progress'
    | 'answered'
    | 'published'
    | 'closed'
    | 'declined';
  readonly answer: string | null;
  readonly answeredAfterOpenDays: number | null;
  readonly declinedReason?: (typeof DECLINE_REASONS)[number];
}

/** A clock that the town's past is told by. */
export class TownClock extends Clock {
  private at = new Date();
  override now(): Date {
    return this.at;
  }
  set(at: Date): void {
    this.at = at;
  }
}

const DAY_MS = 86_400_000;

/** The civil date `n` open days before `date`. */
const openDaysBefore = (date: string, n: number): string => {
  let at = date;
  for (let left = n; left > 0; ) {
    at = new Date(Date.parse(`${at}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
    if (isOpenDay(at)) left--;
  }
  return at;
};
/** Office hours, different for each voice but the same at every start. */
const timeOn = (date: string, i: number): Date =>
  new Date(Date.parse(`${date}T09:00:00+09:00`) + ((i * 37) % 480) * 60_000);

/** Lets the invented voices live their lives through the same use cases as real ones. */
export const fillDemoTown = async (
  core: INestApplicationContext,
  clock: TownClock,
  staffIds: ReadonlyMap<string, string>,
): Promise<number> => {
  const { voices } = JSON.parse(readFileSync(projectFile('scripts/demo/voices.json'), 'utf8')) as {
    voices: DemoVoice[];
  };
  const now = new Date();
  const today = civilDateOf(now);
  const sectionIds = [...(await core.get(SectionDirectory).current()).sectionById.keys()];
  const actor: StaffActor = {
    kind: 'staff',
    id: staffIds.get('clerk@demo') ?? '',
    name: '窓口 担当',
    roles: ['clerk', 'triage', 'counsellor'],
    sectionIds,
  };
  const dated = voices
    .map((voice, i) => ({ voice, i, date: openDaysBefore(today, voice.openDaysAgo) }))
    .sort((a, b) => a.date.localeCompare(b.date));
  const past = (at: Date): Date => new Date(Math.min(at.getTime(), now.getTime() - 60_000));
  for (const { voice, i, date } of dated) {
    clock.set(past(timeOn(date, i)));
    const { id } = await core.get(SubmitSubmission).submit(
      {
        kind: voice.kind,
        text: voice.text,
        lang: voice.lang,
        uiLang: voice.uiLang,
        consentToPublish: voice.consentToPublish,
        measure: voice.measure ?? undefined,
        topic: voice.topic ?? undefined,
      },
      { idempotencyKey: `demo-${i}-${date}`, uiLang: voice.uiLang, demo: true },
    );
    if (voice.state === 'received') continue;
    await core
      .get(RouteSubmissions)
      .handle(await core.get(OutboxRepository).claim('submission.received', 200, 60_000));
    await live(core, clock, actor, voice, id, (days) =>
      past(timeOn(addOpenDays(date, days), i + 11)),
    );
  }
  return voices.length;
};

const live = async (
  core: INestApplicationContext,
  clock: TownClock,
  actor: StaffActor,
  voice: DemoVoice,
  id: string,
  after: (openDays: number) => Date,
): Promise<void> => {
  if (voice.state === 'routed' || voice.state === 'needs_triage') return;
  const verbs = core.get(DeskVerbs);
  // The version that intake and routing have made; each verb makes the next.
  let version = 2;
  clock.set(after(1));
  if (voice.state === 'declined') {
    const reason = voice.declinedReason ?? 'not_city';
    return verbs.perform(actor, 'decline', id, { version, reason });
  }
  await verbs.perform(actor, 'assign', id, { version: version++ });
  if (voice.state === 'in_progress' || !voice.answer) return;
  clock.set(after(voice.answeredAfterOpenDays ?? 5));
  await verbs.perform(actor, 'answer', id, { version: version++, text: voice.answer });
  if (voice.state === 'published') await verbs.perform(actor, 'publish', id, { version });
  if (voice.state === 'closed') await verbs.perform(actor, 'close', id, { version });
};
