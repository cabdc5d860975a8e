import { SOURCE_LANGUAGE, sameLanguage } from '../../../core/language/index.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../ui/Icon.js';
import { useHours } from '../city-hall/hours.js';
import { dialOf } from '../emergency/lines.js';
import { useTo } from '../site/address.js';

/** Numbers that stand in the line for danger itself; the others are one tap away. */
const IN_LINE = 2;

/** The city hall by telephone, and below it the one line that is red: where to call in danger. */
export const CityHallCard = () => {
  const { say, city, locale } = useWords();
  const to = useTo();
  const hours = useHours();
  const { telephone } = city.cityHall;
  const numbers = city.emergency.lines.slice(0, IN_LINE).map(({ number }) => number);
  return (
    <section className="city-hall">
      <h2>{say('cityHall.call')}</h2>
      <a className="city-hall-number" href={`tel:${dialOf(telephone)}`}>
        <Icon shape="phone" size={28} />
        {telephone}
      </a>
      <p className="city-hall-text">
        {say('cityHall.weekdays', hours)}
        {sameLanguage(locale.tag, SOURCE_LANGUAGE) ? null : <> · {say('cityHall.japanese')}</>}
      </p>
      <a className="city-hall-danger" href={to('/emergency')}>
        <Icon shape="warning" size={20} />
        <span>{say('home.danger', { numbers: numbers.join(', ') })}</span>
      </a>
    </section>
  );
};
