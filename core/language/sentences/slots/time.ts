import type { TimeValue } from './values.js';

const HOURS_OF_HALF = 12;
/** In half width. */
export const TIME_PATTERN = '(?:正午|(?:午前|午後)? ?\\d{1,2}(?::\\d{2}|時(?: ?\\d{1,2}分|半)?))';

const PARTS = /^(午前|午後)? ?(\d{1,2})(?::(\d{2})|時(?: ?(\d{1,2})分|(半))?)$/;

export const readTime = (text: string): TimeValue | undefined => {
  if (text === '正午') return { hour: HOURS_OF_HALF, minute: 0 };
  const parts = PARTS.exec(text);
  if (!parts) return undefined;
  const [, half, hours, colon, minutes, isHalfPast] = parts;
  const said = Number(hours);
  // 午後13時 is a slip, and 午後12時 is midnight to some and noon to others.
  if (half && said >= HOURS_OF_HALF) return undefined;
  const hour = half === '午後' ? said + HOURS_OF_HALF : said;
  const minute = isHalfPast ? 30 : Number(colon ?? minutes ?? 0);
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
};

export const writeTime = ({ hour, minute }: TimeValue): string => {
  if (hour === HOURS_OF_HALF && !minute) return '正午';
  const half = hour < HOURS_OF_HALF ? '午前' : '午後';
  return `${half}${hour % HOURS_OF_HALF}時${minute ? `${minute}分` : ''}`;
};
