import { useWords } from '../../i18n/words.js';
import { useSite } from './use-site.js';

/** For how many years what belongs to a voice is kept, as the city's own file says; nothing where it disposes of nothing. */
export const HowLongKept = () => {
  const { say, knows } = useWords();
  const kept = useSite()?.kept ?? [];
  const nameOf = (of: (typeof kept)[number]['class']) => {
    if (of === 'opinion' || of === 'consultation' || of === 'confided' || of === 'withdrawn')
      return say(`about.kept.${of}`);
    const label = `topic.${of.slice('topic:'.length)}.label`;
    return (
      <>
        {say('about.kept.topic')} {knows(label) ? say(label) : null}
      </>
    );
  };
  if (kept.length === 0) return null;
  return (
    <section className="section" id="kept">
      <h2>{say('about.kept.title')}</h2>
      <p>{say('about.kept.lead')}</p>
      <ul className="bullets">
        {kept.map(({ class: of, years }) => (
          <li key={of}>
            {nameOf(of)} <strong>{say('about.kept.years', { count: years })}</strong>
          </li>
        ))}
      </ul>
      <p>{say('about.kept.gone')}</p>
      <p>{say('about.kept.stays')}</p>
      <p>{say('about.kept.held')}</p>
    </section>
  );
};
