import { useWords } from '../../i18n/words.js';

/** A topic of consultations by name; one that the files do not know yet keeps its code. */
export const useTopicName = (): ((code: string) => string) => {
  const { plain, knows } = useWords();
  return (code) => {
    const key = `topicName.${code}`;
    return knows(key) ? plain(key) : code;
  };
};
