import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useWords } from '../../../i18n/words.js';
import type { Ended } from './ended.js';

/** That the plan is over, and which one follows, wherever the plan stands; nothing while it is in force. */
export const PlanEnded = ({ ended }: { readonly ended: Ended | undefined }) => {
  const { say } = useWords();
  if (!ended) return null;
  const { next, url } = ended;
  return (
    <p className="plan-ended">
      {say('plan.ended')}{' '}
      {next && url ? (
        <a href={url} hrefLang={SOURCE_LANGUAGE}>
          {say('plan.next', { next })}
        </a>
      ) : null}
      {next && !url ? say('plan.next', { next }) : null}
    </p>
  );
};
