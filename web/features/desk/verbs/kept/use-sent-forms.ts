import { useEffect } from 'react';
import { useNavigation } from 'react-router';
import type { CompletedAction } from '../../completed-action.js';
import { sentIsDone } from './local-forms.js';

/** What a form had in it goes from this tab when it has done what it was for, wherever that led. */
export const useSentForms = (completed: CompletedAction | null): void => {
  const { state } = useNavigation();
  useEffect(() => {
    if (state === 'idle' && completed) sentIsDone(completed.verb);
  }, [state, completed]);
};
