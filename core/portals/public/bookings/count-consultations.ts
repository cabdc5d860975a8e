import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import type { countConsultations, OutputOf } from '../../../contract/index.js';
import { BookingCountRepository, FEW } from '../../../records/bookings/index.js';

/** What the indicator of consultations counts: those of the counted kinds to which somebody came. */
@Injectable()
export class CountConsultations {
  constructor(
    private readonly counts: BookingCountRepository,
    @Inject(CITY) private readonly city: Pick<City, 'bookings' | 'timeZone'>,
  ) {}

  async byYear(): Promise<OutputOf<typeof countConsultations>> {
    const { kinds, counts } = this.city.bookings;
    const counted = kinds.filter((one) => one.counted).map(({ code }) => code);
    const years = new Map<number, number>();
    for (const { fiscalYear, kind, came } of await this.counts.byYear(this.city.timeZone))
      if (counted.includes(kind)) years.set(fiscalYear, (years.get(fiscalYear) ?? 0) + came);
    return {
      indicator: counts?.indicator ?? null,
      measure: counts?.measure ?? null,
      kinds: counted,
      years: [...years].map(([fiscalYear, count]) => ({
        fiscalYear,
        count: count < FEW ? null : count,
      })),
    };
  }
}
