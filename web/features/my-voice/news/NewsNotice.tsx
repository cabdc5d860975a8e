import { useWords } from '../../../i18n/words.js';
import { Notice } from '../../../ui/Notice.js';

/** Where the first of what is new stands. */
export const NEWS = 'news';

interface NewsNoticeProps {
  readonly count: number;
  /** Nothing of the voice is readable yet, so there is nothing to go to. */
  readonly isHidden: boolean;
}

/** How much is new since this voice was read last, with the way to it. */
export const NewsNotice = ({ count, isHidden }: NewsNoticeProps) => {
  const { say } = useWords();
  return count > 0 ? (
    <Notice tone="ok" title={say('myVoice.news.count', { count })}>
      {isHidden ? null : (
        <p>
          <a href={`#${NEWS}`}>{say('myVoice.news.go')}</a>
        </p>
      )}
    </Notice>
  ) : null;
};
