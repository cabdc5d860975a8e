import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';

/** What a topic of consultations is called on residents' pages; one that the city has no words for keeps its code. */
export const useTopicTitle = (): ((code: string) => ReactNode) => {
  const { say, knows } = useWords();
  return (code) => {
    const label = `topic.${code}.label`;
    return knows(label) ? say(label) : code;
  };
};
