import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Choice } from '../../ui/form/Choice.js';
import { Select } from '../../ui/form/Select.js';
import { useTo } from '../site/address.js';
import { useCounselWords } from './counsel-words.js';
import type { SlotsView } from './load-slots.js';

/** Where, and with which interpreter: a plain form that asks for the same page anew. */
export const SlotsFilter = ({ slots }: { readonly slots: SlotsView }) => {
  const { counsellor, place, interpreter, found, moving } = slots;
  const { say, plain } = useWords();
  const words = useCounselWords();
  const to = useTo();
  const kept = new URLSearchParams(useLocation().search);
  const chosen = counsellor.interpreters.find(({ lang }) => lang === interpreter);
  const saysOf = (code: string) => {
    if (interpreter && !chosen?.places.includes(code)) return say('booking.onlyJapanese');
    const count = found.places.find((one) => one.code === code)?.freeDays ?? 0;
    return count > 0 ? say('booking.freeDays', { count }) : say('booking.noFree');
  };
  return (
    <form method="get" action={to('/booking')} className="form booking-filter">
      {['f', 'voice'].map((name) =>
        kept.get(name) ? (
          <input key={name} type="hidden" name={name} value={kept.get(name) ?? ''} />
        ) : null,
      )}
      <input type="hidden" name="kind" value={counsellor.code} />
      <fieldset className="field">
        <legend>{say('booking.where')}</legend>
        <div className="booking-where">
          {counsellor.places.map((code) => (
            <Choice
              key={code}
              type="radio"
              id={`place-${code}`}
              name="place"
              value={code}
              defaultChecked={code === place}
              hint={saysOf(code)}
            >
              {words.place(code)}
            </Choice>
          ))}
        </div>
      </fieldset>
      {moving || counsellor.interpreters.length === 0 ? null : (
        <Select
          id="interpreter"
          name="interpreter"
          label={say('booking.interpreter')}
          defaultValue={interpreter}
          hint={chosen ? say('booking.leadDays', { count: chosen.leadDays }) : undefined}
          options={[
            { value: '', text: plain('booking.noInterpreter') },
            ...counsellor.interpreters.map(({ lang }) => ({
              value: lang,
              text: words.language(lang),
            })),
          ]}
        />
      )}
      <div className="actions">
        <Button type="submit" kind="quiet">
          {say('booking.show')}
        </Button>
      </div>
    </form>
  );
};
