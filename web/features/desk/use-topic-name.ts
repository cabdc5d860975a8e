import { useDeskWords } from '../../i18n/desk-words.js';

/** A topic of consultations by name; one that the files do not know yet keeps its code. */
export const useTopicName = (): ((code: string) => string) => {
  const { plain, knows } = useDeskWords();
  return (code) => {
    const key = `topicName.${code}`;
    return knows(key) ? plain(key) : code;
  };
};
