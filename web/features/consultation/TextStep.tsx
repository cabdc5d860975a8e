import type { ReactNode } from 'react';
import type { Danger } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { LanguageSelect } from '../forms/LanguageSelect.js';
import { VoiceText } from '../forms/VoiceText.js';
import { PhotoField } from '../photos/PhotoField.js';
import { DangerHelp } from './DangerHelp.js';
import type { Answers } from './flow.js';

interface TextStepProps {
  readonly answers: Answers;
  readonly dangers: readonly Danger[];
  readonly vault: boolean;
  readonly errorOf: (path: string) => ReactNode;
  readonly errorPrefix: string;
}

export const TextStep = ({ answers, dangers, vault, errorOf, errorPrefix }: TextStepProps) => {
  const { say } = useWords();
  return (
    <>
      <VoiceText
        question
        label={say('consultation.text.question')}
        hint={
          <>
            {say('consultation.text.hint')}
            {vault ? <> {say('consultation.text.hintVault')}</> : null}
          </>
        }
        error={errorOf('text')}
        errorPrefix={errorPrefix}
        value={answers.text}
      />
      <DangerHelp dangers={dangers} />
      {vault ? null : (
        <PhotoField photos={answers.photos} error={errorOf('photos')} errorPrefix={errorPrefix} />
      )}
      <LanguageSelect
        label={say('consultation.lang.label')}
        error={errorOf('lang')}
        errorPrefix={errorPrefix}
        value={answers.lang}
      />
    </>
  );
};
