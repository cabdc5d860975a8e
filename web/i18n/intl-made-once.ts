/**
 * Makes one of the language's formatters for each set of options: to make one takes longer than to write a whole page with it.
 * There are as many as locales, zones and ways of writing.
 */
export const madeOnce = <Options, Made>(
  make: (format: string, options: Options) => Made,
): ((format: string, options: Options) => Made) => {
  const made = new Map<string, Made>();
  return (format, options) => {
    const key = `${format} ${JSON.stringify(options)}`;
    const found = made.get(key) ?? make(format, options);
    made.set(key, found);
    return found;
  };
};

export const dateFormat = madeOnce(
  (format, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(format, options),
);
export const numberFormat = madeOnce(
  (format, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(format, options),
);
export const displayNames = madeOnce(
  (format, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(format, options),
);
