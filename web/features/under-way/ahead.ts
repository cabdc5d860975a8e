/** The header by which `web/enhance` says that it only asks where a form leads, and goes there itself next. */
export const AHEAD = 'x-ahead';
