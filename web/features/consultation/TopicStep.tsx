import type { ReactNode } from 'react';
import type { Topic } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { RadioGroup } from '../../ui/form/RadioGroup.js';
import { OTHER } from './flow.js';

interface TopicStepProps {
  readonly topics: readonly Topic[];
  readonly value: string;
  readonly error: ReactNode;
  readonly errorPrefix: string;
}

export const TopicStep = ({ topics, value, error, errorPrefix }: TopicStepProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <RadioGroup
      id="topic"
      name="topic"
      question
      label={say('consultation.topic.question')}
      hint={say('consultation.topic.hint')}
      error={error}
      errorPrefix={errorPrefix}
      defaultValue={value}
      options={[
        ...topics.map(({ code }) => {
          const label = `topic.${code}.label`;
          const hint = `topic.${code}.hint`;
          return {
            value: code,
            text: words.knows(label) ? say(label) : code,
            hint: words.knows(hint) ? say(hint) : undefined,
          };
        }),
        {
          value: OTHER,
          text: say('consultation.topic.other'),
          hint: say('consultation.topic.otherHint'),
        },
      ]}
    />
  );
};
