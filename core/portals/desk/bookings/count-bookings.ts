import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import type { countBookings, OutputOf } from '../../../contract/index.js';
import { BookingCountRepository, FEW } from '../../../records/bookings/index.js';
import { ServedKinds } from './served-kinds.js';

/** All that those hear of bookings who serve none: how many there were. */
@Injectable()
export class CountBookings {
  constructor(
    private readonly counts: BookingCountRepository,
    private readonly served: ServedKinds,
    @Inject(CITY) private readonly city: Pick<City, 'timeZone'>,
  ) {}

  async list(): Promise<OutputOf<typeof countBookings>> {
    const confided = await this.served.confided();
    const rows = await this.counts.byYear(this.city.timeZone);
    const shown = (kind: string, n: number) => (confided.has(kind) && n < FEW ? null : n);
    return {
      items: rows.map(({ fiscalYear, kind, came, noShow }) => ({
        ...{ fiscalYear, kind },
        came: shown(kind, came),
        noShow: shown(kind, noShow),
      })),
    };
  }
}
