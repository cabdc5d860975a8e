import { Injectable } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { Clock } from '../../base/kernel/index.js';
import { FigureQueries, type Figures } from './figures.queries.js';

type Name = Exclude<keyof Figures, 'security'>;

/** The names that alerts and pictures of a city hang on: they may gain, not change. */
const GAUGES: Readonly<Record<Name, readonly [name: string, help: string]>> = {
  voices: ['koebako_voices_last_hour', 'Voices that came in the last hour, at most 10,000'],
  waiting: ['koebako_outbox_waiting', 'Pieces of work that wait for the worker, at most 1,001'],
  oldestSeconds: ['koebako_outbox_oldest_seconds', 'How long the oldest of them has been due'],
  dead: ['koebako_outbox_given_up', 'Pieces of work that were given up'],
  searchLagSeconds: ['koebako_search_lag_seconds', 'How far the search is behind'],
  undelivered: ['koebako_mails_undelivered', 'Mails that will not arrive, at most 10,000'],
};

/** What the database tells of the product, as Prometheus reads it; asked for once each time that somebody looks. */
@Injectable()
export class Watch {
  constructor(
    private readonly queries: FigureQueries,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds the figures to a registry. While the database does not answer, `koebako_database_up` is 0 and the others are
   * what they were: a watch that shows nothing at all then would be the last to tell.
   */
  addTo(registry: Registry): void {
    const registers = [registry];
    let reading: Promise<Figures | undefined> | undefined;
    // All gauges are asked at once, and one look serves them all.
    const read = () => {
      reading ??= this.queries
        .read(this.clock.now())
        .catch(() => undefined)
        .finally(() => {
          reading = undefined;
        });
      return reading;
    };
    for (const [key, [name, help]] of Object.entries(GAUGES)) {
      new Gauge({
        ...{ name, help, registers },
        async collect() {
          const figures = await read();
          if (figures) this.set(figures[key as Name]);
        },
      });
    }
    new Gauge({
      name: 'koebako_security_events',
      help: 'Refusals, limits and the like in this hour and the one before, by kind',
      labelNames: ['event'],
      registers,
      async collect() {
        const figures = await read();
        if (!figures) return;
        this.reset();
        for (const { event, times } of figures.security) this.set({ event }, times);
      },
    });
    new Gauge({
      name: 'koebako_database_up',
      help: '1 while the database answers',
      registers,
      async collect() {
        this.set((await read()) ? 1 : 0);
      },
    });
  }
}
