import type { FormEvent } from 'react';

/** Sends a form when what it waits for is over, as the same press. */
export const sendLater = (event: FormEvent<HTMLFormElement>, waits: Promise<unknown>): void => {
  event.preventDefault();
  const { currentTarget: form, nativeEvent } = event;
  const pressed = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
  void waits.then(() => {
    if (form.isConnected) form.requestSubmit(pressed);
  });
};
