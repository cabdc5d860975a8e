import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, LOGGER } from '../../../base/kernel/index.js';
import { safeErrorLine } from '../../../contract/index.js';
import { presentSince } from '../../../records/presence/index.js';
import { type Listener, scopeOf } from './listener.js';
import { type Happened, LiveQueries } from './live.queries.js';
import { type AtVoices, atVoices, eventOf, movedVoices, presentEvent } from './live-events.js';
import { LogFollower } from './log-follower.js';

/** Milliseconds between two looks at the log: what happens is told within a second. */
const LOOK_EVERY = 400;
/** Looks between two beats, and between two questions whether a session goes on. */
const BEAT_EVERY = 35;
const ASK_EVERY = 12;
/** Desks that one person may have open in one process; the oldest ends. */
const MOST_OF_ONE = 8;
/** What a listener that comes back is told one by one, and how far back it is looked for lines that were late. */
const MOST_MISSED = 200;
const LATE_NUMBERS = 20n;

/**
 * Tells open desks what happens, by looking at the log of the database twice a second: so it knows of every process, takes
 * nothing from the path that voices come in on, and costs nothing while nobody listens. What each listener may know is asked
 * of the database with the same condition as every list.
 */
@Injectable()
export class LiveDesk implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private readonly follower: LogFollower;
  private at: AtVoices = new Map();
  private timer: NodeJS.Timeout | undefined;
  private looks = 0;
  private ended = false;

  constructor(
    private readonly queries: LiveQueries,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly log: Logger,
  ) {
    this.follower = new LogFollower(queries);
  }

  /** Begins to tell. `after`: the number of the last event that was heard. Gives what ends it. */
  async listen(listener: Listener, after: string | undefined): Promise<() => void> {
    if (this.ended) {
      listener.end();
      return () => undefined;
    }
    const mine = [...this.listeners].filter(({ actor }) => actor.id === listener.actor.id);
    for (const oldest of mine.slice(0, Math.max(0, mine.length - MOST_OF_ONE + 1)))
      this.finish(oldest);
    if (this.listeners.size === 0) await this.look();
    this.listeners.add(listener);
    listener.send({ kind: 'ready' });
    if (after) await this.tellMissed(listener, after);
    await this.tellPresent(listener);
    this.plan();
    return () => this.remove(listener);
  }

  onModuleDestroy(): void {
    this.ended = true;
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.end();
    this.listeners.clear();
  }

  private remove(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.follower.forget();
  }

  /** Ends a listener for good: it is told not to come back. */
  private finish(listener: Listener): void {
    listener.send({ kind: 'over' });
    listener.end();
    this.remove(listener);
  }

  private plan(): void {
    if (this.timer || this.ended) return;
    this.timer = setTimeout(() => {
      void this.look()
        .catch((error: unknown) =>
          this.log.warn({ reason: safeErrorLine(error) }, 'open desks are not told'),
        )
        .finally(() => {
          this.timer = undefined;
          if (this.listeners.size > 0) this.plan();
        });
    }, LOOK_EVERY).unref();
  }

  private async look(): Promise<void> {
    const now = this.clock.now();
    const happened = await this.follower.next(performance.now());
    const before = this.at;
    this.at = atVoices(await this.queries.present(presentSince(now)));
    const moved = movedVoices(before, this.at);
    if (happened.length + moved.length > 0) await this.tell(happened, moved, now);
    this.looks++;
    if (this.looks % BEAT_EVERY === 0) for (const listener of this.listeners) listener.beat();
    if (this.looks % ASK_EVERY === 0) await this.askSessions();
  }

  private async tell(happened: readonly Happened[], moved: readonly string[], now: Date) {
    const voices = [...new Set([...happened.map(({ voice }) => voice), ...moved])];
    const known = new Map<string, Promise<Set<string>>>();
    for (const listener of [...this.listeners]) {
      const scope = scopeOf(listener.actor);
      if (!known.has(scope)) known.set(scope, this.queries.openOf(listener.actor, voices, now));
      const open = await known.get(scope);
      const events = [
        ...happened
          .filter(({ voice }) => open?.has(voice))
          .map((line) => ({ event: eventOf(line), number: line.number })),
        ...moved
          .filter((voice) => open?.has(voice))
          .map((voice) => ({
            event: presentEvent(voice, this.at, listener.actor.id),
            number: undefined,
          })),
      ];
      if (!events.every(({ event, number }) => listener.send(event, number))) {
        listener.end();
        this.remove(listener);
      }
    }
  }

  private async tellMissed(listener: Listener, after: string): Promise<void> {
    const from = BigInt(after) > LATE_NUMBERS ? BigInt(after) - LATE_NUMBERS : 0n;
    const lines = await this.queries.since(`${from}`, [], MOST_MISSED + 1);
    const newest = lines.at(-1)?.number;
    if (lines.length > MOST_MISSED) {
      listener.send({ kind: 'missed' }, await this.queries.newest());
      return;
    }
    const open = await this.queries.openOf(
      listener.actor,
      [...new Set(lines.map(({ voice }) => voice))],
      this.clock.now(),
    );
    for (const line of lines) if (open.has(line.voice)) listener.send(eventOf(line), newest);
  }

  private async tellPresent(listener: Listener): Promise<void> {
    const open = await this.queries.openOf(listener.actor, [...this.at.keys()], this.clock.now());
    for (const voice of open) listener.send(presentEvent(voice, this.at, listener.actor.id));
  }

  private async askSessions(): Promise<void> {
    for (const listener of [...this.listeners])
      if (!(await listener.goesOn())) this.finish(listener);
  }
}
