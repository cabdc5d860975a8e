interface CodedError extends Error {
  readonly code?: string;
  readonly constraint?: string;
}

/** The first line of the stack that is ours. The message, which may quote a resident, is cut away before. */
const placeOf = ({ message, stack = '' }: Error): string => {
  const at = stack.indexOf(message);
  const frames = (at < 0 ? '' : stack.slice(at + message.length)).split('\n');
  const own = frames.find(
    (line) => /^\s+at .*\/(core|worker)\//.test(line) && !line.includes('node_modules'),
  );
  return own ? ` ${own.trim().replace(/\(?(file:\/\/)?\/.*\/((core|worker)\/)/, '($2')}` : '';
};

/**
 * What went wrong, for the outbox row and the log: the error's kind, codes and place, never its message
 * (a database quotes the values that it did not like).
 */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const { name, code, constraint } = error as CodedError;
  return (
    [name, code, constraint]
      .filter((part) => typeof part === 'string' && /^[\w.-]{1,80}$/.test(part))
      .join(' ') + placeOf(error)
  );
};
