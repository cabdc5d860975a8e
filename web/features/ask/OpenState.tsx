import type { Questionnaire } from '../../../core/contract/index.js';
import { formatDay } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';

/** Until when, or from when, a form can be answered; nothing for one that is always open. */
export const OpenState = ({
  of: { state, opens, closes },
}: {
  readonly of: Pick<Questionnaire, 'state' | 'opens' | 'closes'>;
}) => {
  const { say, locale } = useWords();
  if (state === 'soon' && opens) return say('ask.soon', { date: formatDay(opens, locale) });
  if (state === 'closed' && closes) return say('ask.closed', { date: formatDay(closes, locale) });
  return closes ? say('ask.until', { date: formatDay(closes, locale) }) : null;
};
