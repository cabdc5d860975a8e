import { SOURCE_LANGUAGE, sameLanguage } from '../../../core/language/index.js';
import { useWords } from '../../i18n/words.js';
import { Telephone } from '../../ui/Telephone.js';
import { dialOf } from '../emergency/lines.js';
import { useHours } from './hours.js';

/** The city hall's switchboard, wherever a page cannot help any more: who answers, when, and in which language. */
export const CityHallLine = () => {
  const { say, city, locale } = useWords();
  const hours = useHours();
  const { telephone } = city.cityHall;
  return (
    <Telephone number={telephone} dial={dialOf(telephone)}>
      {say('cityHall.board')} {say('cityHall.weekdays', hours)}
      {sameLanguage(locale.tag, SOURCE_LANGUAGE) ? null : <> · {say('cityHall.japanese')}</>}
    </Telephone>
  );
};
