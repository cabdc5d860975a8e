/** Milliseconds of rest in typing after which help is asked for. */
export const REST_MS = 700;

/** Calls `then` when `area` has been left alone for a moment, and never while signs are being put together. */
export const whenTypingRests = (area: HTMLTextAreaElement, then: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  const cancel = () => clearTimeout(timer);
  const later = () => {
    cancel();
    if (!composing) timer = setTimeout(then, REST_MS);
  };
  for (const type of ['compositionstart', 'compositionend', 'input'])
    area.addEventListener(type, () => {
      if (type !== 'input') composing = type === 'compositionstart';
      later();
    });
  return { later, cancel };
};
