/** What can be exchanged inside `[data-help]`: each `[data-part]` alone, and only when it says something new. */
export interface HelpParts {
  /** Puts the parts of `answer` in place, or empties them (`null`). Those named in `except` stay as they are. */
  show(answer: Document | null, except?: string): void;
  /** Empties the parts that stand together with `element`. */
  settle(element: Element): void;
}

export const helpParts = (help: HTMLElement): HelpParts => {
  const parts = [...help.querySelectorAll<HTMLElement>('[data-part]')];
  /** What each part was last told to show: nothing is announced twice. */
  const shown = new Map(parts.map((part) => [part, part.innerHTML]));
  /** What could not be shown in full yet. */
  let held: Parameters<HelpParts['show']> | undefined;
  /** What belongs together: a question and its choices. */
  const blockOf = (part: Element) => [...help.children].find((child) => child.contains(part));

  const show: HelpParts['show'] = (answer, except) => {
    held = undefined;
    for (const part of parts) {
      const name = part.dataset.part ?? '';
      if (name === except) continue;
      const content = answer?.querySelector(`[data-help] [data-part="${name}"]`)?.innerHTML ?? '';
      if (shown.get(part) === content) continue;
      // Where the focus is, all stays until it leaves: nothing may vanish while it is read or pressed.
      if (blockOf(part)?.contains(help.ownerDocument.activeElement)) held = [answer, except];
      else {
        part.innerHTML = content;
        shown.set(part, content);
      }
    }
  };
  help.addEventListener('focusout', () =>
    setTimeout(() => {
      if (held) show(...held);
    }),
  );

  return {
    show,
    settle: (element) => {
      held = undefined;
      for (const part of parts) {
        if (!blockOf(element)?.contains(part)) continue;
        part.replaceChildren();
        shown.set(part, '');
      }
    },
  };
};
