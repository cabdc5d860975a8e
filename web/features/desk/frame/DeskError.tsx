import { isRouteErrorResponse, useLocation, useMatch, useRouteError } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { EmptyPane } from './EmptyPane.js';

/** The error boundary of the desk's routes: what stands where a voice or the whole desk should: with words, and a way on that works without the desk. */
export const DeskError = () => {
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { say, plain, locale } = useDeskWords();
  const { pathname, search } = useLocation();
  const isVoice = useMatch('/:lang/staff/voices/:id/*') !== null;
  const [title, text] =
    status === 404
      ? isVoice
        ? (['voice.missing', 'voice.missingText'] as const)
        : (['page.notFound.title', 'page.notFound.text'] as const)
      : status === 413
        ? (['page.tooLarge.title', 'page.tooLarge.text'] as const)
        : (['voice.failed', 'voice.failedText'] as const);
  return (
    <EmptyPane role="alert">
      <title>{`${plain(title)} | ${plain('desk.name')}`}</title>
      <h1>{say(title)}</h1>
      <p>{say(text)}</p>
      <p className="actions">
        {status === 404 || status === 413 ? null : (
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
