import type { DisposalClass } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTopicName } from '../use-topic-name.js';

/** What a class of storage is called; a form by its code. */
export const useClassName = (): ((of: DisposalClass) => string) => {
  const { plain } = useDeskWords();
  const topicName = useTopicName();
  return (of) => {
    if (of === 'opinion' || of === 'consultation' || of === 'confided' || of === 'withdrawn')
      return plain(`disposal.of.${of}`);
    const code = of.slice(of.indexOf(':') + 1);
    return of.startsWith('form:')
      ? `${plain('disposal.of.form')} ${code}`
      : `${plain('disposal.of.topic')} ${topicName(code)}`;
  };
};
