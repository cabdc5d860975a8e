import { useWords } from '../../../i18n/words.js';
import { wayToSpeak } from '../../confided/way-to-speak.js';
import { dialOf } from '../../emergency/lines.js';
import { Lead } from '../../everyday/Lead.js';
import { Exchange } from '../../opinions/Exchange.js';
import { SharedLines } from '../../shared-questions/SharedLines.js';
import { useTo } from '../../site/address.js';
import { MeasureList } from '../MeasureList.js';
import { Glossary } from '../said/Glossary.js';
import type { Found } from './found.js';

interface FoundBesideProps {
  readonly found: Found;
  /** What was typed: it is carried over into an opinion. */
  readonly typed: string;
  /** Whether everyday words have said whom to ask. */
  readonly isAnswered: boolean;
}

/** What there is about the words beside the plan's own texts: the likely measures, whom to ask, what was said and answered. */
export const FoundBeside = ({ found, typed, isAnswered }: FoundBesideProps) => {
  const words = useWords();
  const { say, knows, city } = words;
  const to = useTo();
  // Whoever may have been hurt is asked for no public voice.
  const way = wayToSpeak(words, found.likely[0]?.code);
  const { likely, topics, glossary, opinions, shared, section } = found;
  return (
    <div className="stack-wide">
      {likely.length > 0 ? (
        <section className="section">
          <h2>{say('plan.search.likely')}</h2>
          <MeasureList measures={likely} explained />
        </section>
      ) : null}
      <ul className="found-beside">
        {section && !isAnswered ? (
          <Lead
            icon="phone"
            href={`tel:${dialOf(city.cityHall.telephone)}`}
            text={city.cityHall.telephone}
            more={say('myVoice.section', { section })}
          />
        ) : null}
        {topics.map((code) => {
          const label = `topic.${code}.label`;
          return knows(label) ? (
            <Lead
              key={code}
              icon="page"
              href={to('/consultation')}
              text={say('consultation.title')}
              more={say(label)}
            />
          ) : null;
        })}
        {way.kind && topics.length === 0 ? (
          <Lead icon="voice" href={to(way.path)} text={say(way.say)} />
        ) : null}
        {/* An everyday word that answered has its own way to write about it. */}
        {way.kind || isAnswered ? null : (
          <Lead
            icon="voice"
            href={to(`/opinion?${new URLSearchParams({ about: typed })}`)}
            text={say('home.needs.send', { word: typed })}
          />
        )}
      </ul>
      <Glossary terms={glossary} />
      {shared.length > 0 ? (
        <section className="section">
          <h2>{say('shared.title')}</h2>
          <SharedLines items={shared} />
        </section>
      ) : null}
      {opinions.length > 0 ? (
        <section className="section">
          <h2>{say('opinions.title')}</h2>
          <div className="stack-wide">
            {opinions.map((opinion) => (
              <Exchange key={opinion.id} opinion={opinion} level="h3" brief />
            ))}
          </div>
        </section>
      ) : null}
    </div>
  );
};
