import { withoutReadings } from '../../../core/language/index.js';
import { useWords } from '../../i18n/words.js';
import { useHours } from '../city-hall/hours.js';
import { dialOf } from '../emergency/lines.js';
import { measurePath } from '../plan/measure-code.js';
import { useTo } from '../site/address.js';
import type { Everyday } from './everyday.js';
import { Lead } from './Lead.js';

interface EverydayListProps {
  readonly words: readonly Everyday[];
  /** Further words, one tap away. */
  readonly more?: readonly Everyday[];
  /** Whether the first one stands open. */
  readonly open?: boolean;
}

/** The way to write about a word: it stands in the field already. */
const opinionPath = ({ measure }: Everyday, word: string): string =>
  `/opinion?${new URLSearchParams({ about: word, ...(measure ? { measure } : {}) })}`;

/** Words of everyday life that open to direct answers: what the city does, whom to call, how to say what one thinks. */
export const EverydayList = ({ words, more = [], open = false }: EverydayListProps) => {
  const { say, show } = useWords();
  const to = useTo();
  const hours = useHours();
  const rows = (list: readonly Everyday[], first: boolean) =>
    list.map((each, i) => (
      <details key={each.id} open={first && i === 0}>
        <summary>
          <span>{show(each.word)}</span>
        </summary>
        <ul>
          {each.measure ? (
            <Lead icon="page" href={to(measurePath(each.measure))} text={say('home.needs.plan')} />
          ) : null}
          <Lead
            icon="phone"
            href={`tel:${dialOf(each.telephone)}`}
            text={each.telephone}
            more={
              <>
                {each.section ? show(each.section) : say('cityHall.board')}{' '}
                {say('cityHall.weekdays', hours)}
              </>
            }
          />
          <Lead
            icon="voice"
            href={to(opinionPath(each, withoutReadings(each.word)))}
            text={say('home.needs.send', { word: each.word })}
          />
        </ul>
      </details>
    ));
  return (
    <div className="everyday">
      {rows(words, open)}
      {more.length > 0 ? (
        <details>
          <summary className="everyday-more">
            <span>{say('home.needs.more')}</span>
          </summary>
          <div className="everyday-rest">{rows(more, false)}</div>
        </details>
      ) : null}
    </div>
  );
};
