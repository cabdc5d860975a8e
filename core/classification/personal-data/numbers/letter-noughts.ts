/** A row as long as a telephone number, of figures and of letters that look like them. */
const ROW = /(?<![A-Za-z0-9])[0-9oO](?:[ -]?[0-9oOlI]){9,11}(?![A-Za-z0-9])/g;

/** The same length with noughts for the letter O and ones for l: o9o-71l8-24o3. */
export const withNoughts = (text: string): string =>
  /[0-9][ -]?[oO]|[oO][ -]?[0-9]/.test(text)
    ? text.replace(ROW, (row) =>
        row.replace(/[^0-9]/g, '').length < 6
          ? row
          : row.replace(/[oO]/g, '0').replace(/[lI]/g, '1'),
      )
    : text;
