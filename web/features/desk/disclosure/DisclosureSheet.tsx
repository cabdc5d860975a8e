import { useDeskWords } from '../../../i18n/desk-words.js';
import { Written } from '../../../ui/voice/Written.js';
import { wordOfAct } from '../audit/act-words.js';
import type { DisclosureView } from './load-disclosure.js';

const Contact = ({ contact }: Pick<DisclosureView, 'contact'>) => {
  const { say } = useDeskWords();
  if (!contact) return null;
  const { safe, ...reached } = contact;
  return (
    <section>
      <h2>{say('voice.contact')}</h2>
      <ul className="bullets">
        {[...Object.entries(reached), ...Object.entries(safe ?? {})].map(([key, value]) => (
          <li key={key}>{String(value)}</li>
        ))}
      </ul>
    </section>
  );
};

/** All that is kept of one voice on one sheet: nothing is left out, and nothing blacked out. */
export const DisclosureSheet = ({ view }: { readonly view: DisclosureView }) => {
  const { say, plain } = useDeskWords();
  const { receipt, received, contact, photos, pieces, history, readers, closed } = view;
  return (
    <main className="disclosure">
      <title>{`${receipt} ${plain('disclosure.title')} | ${plain('desk.name')}`}</title>
      <h1>
        {say('disclosure.title')} <span translate="no">{receipt}</span>
      </h1>
      <p>{say('voice.received', { date: received })}</p>
      <p className="hint">{say('disclosure.lead')}</p>
      {closed ? <p role="note">{say('voice.vaultClosed')}</p> : null}
      {photos ? <p>{say('disclosure.photos', { n: photos })}</p> : null}
      <Contact contact={contact} />
      {pieces.map(({ what, at, by, lang, text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are in the order in which they came, and none comes or goes here
        <section key={i}>
          <h2>{say(`disclosure.of.${what}`)}</h2>
          <p className="small">
            {at} {by ?? ''}
          </p>
          <Written lang={lang ?? 'ja'}>{text}</Written>
        </section>
      ))}
      {readers.length ? (
        <section>
          <h2>{say('voice.vaultReaders')}</h2>
          <ul className="bullets">
            {readers.map(({ name, first, last }) => (
              <li key={`${name} ${first}`}>
                {name} {first} {last === first ? null : last}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{say('history.title')}</h2>
        <ul className="bullets">
          {history.map(({ at, actor, verb, reason }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a log in its order
            <li key={i}>
              {at} {actor} {say(wordOfAct(verb), { verb })} {reason}
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
};
