import { useDeskWords } from '../../i18n/desk-words.js';

/** A topic of consultations by name; one that the city has no words for keeps its code. */
export const useTopicName = (): ((code: string) => string) => {
  const { plain, knows } = useDeskWords();
  return (code) => {
    const key = `topic.${code}.name`;
    return knows(key) ? plain(key) : code;
  };
};
