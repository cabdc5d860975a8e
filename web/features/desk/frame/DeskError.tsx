import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { EmptyPane } from './EmptyPane.js';

/** The error boundary of the desk's routes: what stands where a voice or the whole desk should: with words, and a way on that works without the desk. */
export const DeskError = () => {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { say, plain, locale } = useDeskWords();
  const { pathname, search } = useLocation();
  const missing = status === 404;
  const title = missing ? 'voice.missing' : 'voice.failed';
  return (
    <EmptyPane role="alert">
      <title>{`${plain(title)} | ${plain('desk.name')}`}</title>
      <h1>{say(title)}</h1>
      <p>{say(missing ? 'voice.missingText' : 'voice.failedText')}</p>
      <p className="actions">
        {missing ? null : (
          <a className="button" href={pathname + search}>
            {say('page.retry')}
          </a>
        )}
        <a className="button" data-kind="quiet" href={`/${locale.tag}/staff${search}`}>
          {say('voice.back')}
        </a>
      </p>
    </EmptyPane>
  );
};
