import { useDeskWords } from '../../../../i18n/desk-words.js';
import { QrCode } from '../../../../ui/voice/QrCode.js';
import { BothWords } from './BothWords.js';
import type { PosterView } from './load-poster.js';
import { PaperDoors } from './PaperDoors.js';

/** One sheet, A4, to be put up where people are asked: what is asked, and the code that opens it on their phone. */
export const Poster = ({ view }: { readonly view: PosterView }) => {
  const { tag, dir, code, asked, at, link, title, lead, how, city, place, places, languages } =
    view;
  const { say, plain } = useDeskWords();
  return (
    <main className="printed">
      <title>{`${title[0]} | ${plain('desk.name')}`}</title>
      <PaperDoors
        code={code}
        tag={asked}
        languages={languages}
        stays={at ? `&at=${at}` : undefined}
      />
      {places.length > 0 ? (
        <nav className="printed-doors" data-screen aria-label={plain('forms.poster.place')}>
          <a href={`?of=${asked}`} aria-current={at ? undefined : 'page'}>
            {say('forms.poster.anywhere')}
          </a>
          {places.map((one) => (
            <a
              key={one.at}
              href={`?of=${asked}&at=${one.at}`}
              lang={tag}
              aria-current={one.at === at ? 'page' : undefined}
            >
              {one.name}
            </a>
          ))}
        </nav>
      ) : null}
      <article className="printed-sheet printed-poster" dir={dir}>
        {/* Whoever is asked in the street wants to know by whom, before they open a code. */}
        <p className="printed-city">
          <BothWords words={city} tag={tag} />
        </p>
        <h1>
          <BothWords words={title} tag={tag} />
        </h1>
        {place ? (
          <p>
            <BothWords words={place} tag={tag} />
          </p>
        ) : null}
        <p>
          <BothWords words={lead} tag={tag} />
        </p>
        <div className="printed-code">
          <QrCode text={link} label={how[0] ?? ''} />
        </div>
        <p className="printed-how">
          <BothWords words={how} tag={tag} />
        </p>
        <p className="printed-link" dir="ltr">
          {link}
        </p>
      </article>
    </main>
  );
};
