import { useState } from 'react';
import { useActionData, useLocation } from 'react-router';

/**
 * What the last press on this page came to, as its action says; undefined before any. It stands until the page is left or
 * something is pressed again. The router alone forgets it whenever the page is fetched anew, which the live desk does each
 * time that something happens anywhere: an error would be gone before it is read, and with it what was typed.
 */
export const useOutcome = <Action>(): ReturnType<typeof useActionData<Action>> => {
  const said = useActionData<Action>();
  const { key } = useLocation();
  const [kept, keep] = useState({ key, said });
  if (said !== undefined && (said !== kept.said || key !== kept.key)) keep({ key, said });
  return said ?? (key === kept.key ? kept.said : undefined);
};
