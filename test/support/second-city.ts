/** The folder of an invented city, for `CITY_DIR`: everything that can differ from the shipped one does. */
export const SECOND_CITY = 'test/cities/soramame';
