import { useWords } from '../../../i18n/words.js';
import { LinkButton } from '../../../ui/Button.js';
import { EmptyState } from '../../../ui/EmptyState.js';
import { wayToSpeak } from '../../confided/way-to-speak.js';
import { dialOf } from '../../emergency/lines.js';
import { Lead } from '../../everyday/Lead.js';
import { useTo } from '../../site/address.js';
import { isNarrowed, type ListAddress, listAddress } from './list-address.js';

/** No opinion fits, or none is published: says so, and what else leads on. */
export const NothingHere = ({ asked }: { readonly asked: ListAddress }) => {
  const words = useWords();
  const { say, city } = words;
  const to = useTo();
  const way = wayToSpeak(words, asked.measure);
  const about = asked.q && !way.kind ? `/opinion?${new URLSearchParams({ about: asked.q })}` : '';
  const all = { q: '', in: '', measure: '', section: '', year: '' };
  return (
    <EmptyState>
      <p>{say(isNarrowed(asked) ? 'opinions.none' : 'opinions.empty')}</p>
      <ul className="opinion-ways">
        {isNarrowed(asked) ? (
          <Lead icon="page" href={to(listAddress(asked, all))} text={say('opinions.all')} />
        ) : null}
        {asked.q ? (
          <Lead
            icon="page"
            href={to(`/plan?${new URLSearchParams({ q: asked.q })}`)}
            text={say('plan.title')}
          />
        ) : null}
        <Lead
          icon="phone"
          href={`tel:${dialOf(city.cityHall.telephone)}`}
          text={city.cityHall.telephone}
        />
      </ul>
      <LinkButton kind={way.kind ?? 'quiet'} href={to(about || way.path)}>
        {say(way.kind ? way.say : 'opinion.title')}
      </LinkButton>
    </EmptyState>
  );
};
