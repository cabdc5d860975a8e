const HOUR_MS = 3_600_000;

/** Tells the milliseconds that a zone is ahead of UTC at an instant. Throws `RangeError` for a zone that does not exist. */
const offsetsIn = (timeZone: string): ((at: Date) => number) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MS + Number(minutes) * 60_000);
  };
};

/** The offset in milliseconds of a zone that `hasFixedOffset`: 9 hours for `Asia/Tokyo`. */
export const offsetOf = (timeZone: string): number => offsetsIn(timeZone)(new Date('2026-01-01'));

/** Whether clocks in a zone are never put forward or back in the years that voices are from: then one offset holds for all dates. */
export const hasFixedOffset = (timeZone: string): boolean => {
  try {
    const offset = offsetsIn(timeZone);
    const months = Array.from({ length: 12 * 20 }, (_, month) => new Date(Date.UTC(2020, month)));
    return new Set(months.map(offset)).size === 1;
  } catch {
    return false;
  }
};
