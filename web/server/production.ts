/**
 * Loaded before all else: the library that makes the pages asks once, when it is loaded, and its other half, which checks
 * everything twice, is half as fast. Whoever develops says NODE_ENV=development.
 */
process.env.NODE_ENV ??= 'production';
