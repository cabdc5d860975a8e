/** Injection token of what the product knows of words (`SearchWords`). */
export const SEARCH_WORDS = Symbol('SearchWords');
