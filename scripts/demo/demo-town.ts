import type { INestApplicationContext } from '@nestjs/common';
import { Calendar } from '../../core/base/calendar/index.js';
import { CITY, type City } from '../../core/base/city/index.js';
import { Clock, type StaffActor } from '../../core/base/kernel/index.js';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import { findPersonalData, guardOptionsOf } from '../../core/classification/index.js';
import type { StaffVerb, VerbInput } from '../../core/contract/index.js';
import { SendAnswers } from '../../core/jobs/answering/index.js';
import { RouteSubmissions } from '../../core/jobs/routing/index.js';
import { DeskVerbs, ReadVoice } from '../../core/portals/desk/index.js';
import { SubmitSubmission } from '../../core/portals/public/index.js';
import { SectionDirectory } from '../../core/records/sections/index.js';
import { type DemoVoice, readDemoVoices } from './demo-voice.js';

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
/** More than what lies between a decision and the sending in the demonstration. */
const HOLD_MS = 60_000;

/** The civil date `n` open days before `date`. */
const openDaysBefore = (calendar: Calendar, date: string, n: number): string => {
  let at = date;
  for (let left = n; left > 0; ) {
    at = new Date(Date.parse(`${at}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
    if (calendar.isOpenDay(at)) left--;
  }
  return at;
};

/** Lets the invented voices live their lives through the same use cases as real ones. */
export const fillDemoTown = async (
  core: INestApplicationContext,
  clock: TownClock,
  staffIds: ReadonlyMap<string, string>,
): Promise<number> => {
  const voices = readDemoVoices(core.get<City>(CITY));
  const calendar = core.get(Calendar);
  /** Office hours, different for each voice but the same at every start. */
  const timeOn = (date: string, i: number): Date =>
    new Date(calendar.at(date, '09:00:00').getTime() + ((i * 37) % 480) * 60_000);
  const now = new Date();
  const today = calendar.dateOf(now);
  const sectionIds = [...(await core.get(SectionDirectory).current()).sectionById.keys()];
  const actor: StaffActor = {
    kind: 'staff',
    id: staffIds.get('clerk@demo') ?? '',
    name: '窓口 担当',
    roles: ['clerk', 'triage', 'counsellor'],
    sectionIds,
  };
  const decider = (login: string, name: string): StaffActor => ({
    ...{ kind: 'staff', id: staffIds.get(login) ?? '', name },
    ...{ roles: ['approver', 'counsellor'], sectionIds },
  });
  const deciders = {
    chief: decider('approver@demo', '決裁 担当'),
    counsellor: decider('counsellor2@demo', '相談 担当 二'),
  };
  const dated = voices
    .map((voice, i) => ({ voice, i, date: openDaysBefore(calendar, today, voice.openDaysAgo) }))
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
      .handle(await core.get(OutboxRepository).claim('routing', 200, 60_000));
    await live(core, clock, { ...deciders, clerk: actor }, voice, id, (days) =>
      past(timeOn(calendar.addOpenDays(date, days), i + 11)),
    );
  }
  return voices.length;
};

const live = async (
  core: INestApplicationContext,
  clock: TownClock,
  people: Readonly<Record<'clerk' | 'chief' | 'counsellor', StaffActor>>,
  voice: DemoVoice,
  id: string,
  after: (openDays: number) => Date,
): Promise<void> => {
  if (voice.state === 'routed' || voice.state === 'needs_triage') return;
  /** Does what may be done: where routing reads danger a voice is private, and in the demonstration neither is it published. */
  const act = async <V extends StaffVerb>(
    verb: V,
    input: Omit<VerbInput<V>, 'version'>,
    actor = people.clerk,
  ): Promise<void> => {
    const now = await core.get(ReadVoice).readIfSeen(actor, id, 'ja');
    if (!now?.may.includes(verb)) return;
    const given = { version: now.version, ...input } as VerbInput<V>;
    await core.get(DeskVerbs).perform(actor, verb, id, given);
  };
  clock.set(after(1));
  if (voice.state === 'declined')
    return act('decline', { reason: voice.declinedReason ?? 'not_city' });
  await act('assign', {});
  if (voice.state === 'in_progress' || !voice.answer) return;
  clock.set(after(voice.answeredAfterOpenDays ?? 5));
  await act('answer', { text: voice.answer });
  if (voice.state === 'under_review') return;
  // Whichever of them may: a confided voice is decided by the second counsellor of its desk.
  await act('approve', {}, people.chief);
  await act('approve', {}, people.counsellor);
  clock.set(new Date(clock.now().getTime() + HOLD_MS));
  await core.get(SendAnswers).go();
  if (voice.state === 'published') {
    const options = guardOptionsOf(core.get<City>(CITY));
    const redactions = findPersonalData(voice.text, options);
    await act('publish', { publicText: voice.text, redactions });
  }
  if (voice.state === 'closed') await act('close', {});
};
