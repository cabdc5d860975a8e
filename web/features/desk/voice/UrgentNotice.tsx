import type { Danger, SiteCity } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { dialOf } from '../../emergency/lines.js';
import { GuessWords } from '../GuessWords.js';
import { VerbForm, type VerbProps } from '../verbs/VerbForm.js';

/** Whom staff call: whoever comes to every danger, and for a child the first who looks after children. */
const numbersFor = (
  { lines, always, fitting }: SiteCity['emergency'],
  urgent: readonly Danger[],
) => {
  const ids = [...always, ...(urgent.includes('child') ? fitting.child.slice(0, 1) : [])];
  return lines.filter(({ id }) => ids.includes(id));
};

/** Of which danger a voice speaks and by which words, and what to do about it before anything else. */
export const UrgentNotice = (props: VerbProps) => {
  const { say, knows, city } = useDeskWords();
  const { urgent, urgentWords, lang, alarm, may } = props.voice;
  const wordsOf = (kind: Danger) => urgentWords.find((found) => found.kind === kind)?.words ?? [];
  const nameOf = (id: string) => {
    const key = [`urgent.number.${id}`, `emergency.number.${id}.name`].find(knows);
    return key ? say(key) : null;
  };
  return (
    <div className="notice urgent" data-tone="alarm" role="note">
      <p className="notice-title">{say('urgent.now')}</p>
      <ul className="urgent-numbers">
        {numbersFor(city.emergency, urgent).map(({ id, number }) => (
          <li key={id}>
            {nameOf(id)} <a href={`tel:${dialOf(number)}`}>{number}</a>
          </li>
        ))}
      </ul>
      {alarm && !alarm.heard ? (
        <p>
          <strong>{say('urgent.unheard', { told: alarm.told })}</strong>
        </p>
      ) : null}
      <details className="urgent-more">
        <summary>
          {urgent.map((kind) => (
            <span key={kind}>{say(`urgent.chip.${kind}`)} </span>
          ))}
        </summary>
        <ul className="urgent-kinds">
          {urgent.map((kind) => (
            <li key={kind}>
              {say(`urgent.about.${kind}`)} <GuessWords words={wordsOf(kind)} lang={lang} />
            </li>
          ))}
        </ul>
        <p>{say('urgent.call')}</p>
        <p className="small">{say('urgent.shown')}</p>
      </details>
      {may.includes('acknowledge') ? (
        <VerbForm {...props} verb="acknowledge" submit={say('act.acknowledge')} />
      ) : null}
    </div>
  );
};
