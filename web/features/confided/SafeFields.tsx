import type { ReactNode } from 'react';
import { LIMITS } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Details } from '../../ui/Details.js';
import { RadioGroup } from '../../ui/form/RadioGroup.js';
import { TextInput } from '../../ui/form/TextInput.js';
import type { SafeAnswers, SafeField } from './safe-answers.js';

interface SafeFieldsProps {
  readonly safe: SafeAnswers;
  readonly errorOf: (path: string) => ReactNode;
  readonly errorPrefix: string;
  /** The telephone number, which stands between where one may be answered and when. */
  readonly phone: ReactNode;
}

/** What matters only where one may be called; folded, so that the page is short for all others. */
const OF_CALLS = ['when', 'ifAnother', 'say', 'word', 'reply'] as const;

/** How somebody who may be watched is reached without harm: first where. All of it may be left open: then nobody is called. */
export const SafeFields = ({ safe, errorOf, errorPrefix, phone }: SafeFieldsProps) => {
  const { say } = useWords();
  const field = (name: SafeField) => ({
    id: `contact-safe-${name}`,
    name: `contact.safe.${name}`,
    label: say(`safe.${name}.label`),
    badge: say('form.optional'),
    error: errorOf(`contact.safe.${name}`),
    errorPrefix,
    defaultValue: safe[name],
  });
  // What was said there, or is wrong, is seen without a press.
  const isOpen = OF_CALLS.some((name) => safe[name] !== '' || errorOf(`contact.safe.${name}`));
  const typed = { autoComplete: 'off', maxLength: LIMITS.codeWord };
  return (
    <>
      <RadioGroup
        {...field('way')}
        options={[
          { value: 'here', text: say('safe.way.here'), hint: say('safe.way.hereHint') },
          { value: 'phone', text: say('safe.way.phone') },
        ]}
      />
      {phone}
      <Details summary={say('safe.calls')} open={isOpen}>
        <div className="form">
          <TextInput
            {...field('when')}
            {...typed}
            maxLength={LIMITS.name}
            hint={say('safe.when.hint')}
          />
          <RadioGroup
            {...field('ifAnother')}
            options={[
              { value: 'hang_up', text: say('safe.ifAnother.hang_up') },
              { value: 'city_hall', text: say('safe.ifAnother.city_hall') },
              { value: 'other', text: say('safe.ifAnother.other') },
            ]}
          />
          <TextInput {...field('say')} {...typed} />
          <TextInput {...field('word')} {...typed} hint={say('safe.word.hint')} />
          <TextInput {...field('reply')} {...typed} hint={say('safe.reply.hint')} />
        </div>
      </Details>
      <RadioGroup
        {...field('about')}
        options={[
          { value: '', text: say('safe.about.self') },
          { value: 'knows', text: say('safe.about.knows') },
          { value: 'knows_not', text: say('safe.about.knows_not') },
        ]}
      />
      <RadioGroup
        {...field('reach')}
        hint={say('safe.reach.hint')}
        options={[
          { value: 'no', text: say('safe.reach.no') },
          { value: 'yes', text: say('safe.reach.yes') },
        ]}
      />
    </>
  );
};
