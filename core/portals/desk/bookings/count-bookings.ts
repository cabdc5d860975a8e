import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import type { countBookings, OutputOf } from '../../../contract/index.js';
import { BookingCountRepository, FEW } from '../../../records/bookings/index.js';
import { hiddenCounts } from './hidden-counts.js';
import { ServedKinds } from './served-kinds.js';

/** All that those hear of bookings who serve none: how many there were. */
@Injectable()
export class CountBookings {
  constructor(
    private readonly counts: BookingCountRepository,
    private readonly served: ServedKinds,
    @Inject(CITY) private readonly city: Pick<City, 'bookings' | 'timeZone'>,
  ) {}

  async list(): Promise<OutputOf<typeof countBookings>> {
    const confided = await this.served.confided();
    const rows = await this.counts.byYear(this.city.timeZone);
    const counted = new Set(
      this.city.bookings.kinds.filter((one) => one.counted).map(({ code }) => code),
    );
    const years = new Set(rows.map(({ fiscalYear }) => fiscalYear));
    const hiddenIn = new Map(
      [...years].map((year) => {
        const own = rows.filter(({ fiscalYear }) => fiscalYear === year);
        return [year, hiddenCounts(own, { confided, counted })] as const;
      }),
    );
    return {
      items: rows.map(({ fiscalYear, kind, came, noShow }) => ({
        ...{ fiscalYear, kind },
        came: hiddenIn.get(fiscalYear)?.has(kind) ? null : came,
        noShow: confided.has(kind) && noShow < FEW ? null : noShow,
      })),
    };
  }
}
