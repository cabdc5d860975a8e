export * from './building.js';
export * from './checking.js';
export * from './city-forms.js';
export * from './desk-acts.js';
export * from './draft.js';
export * from './outcome.js';
export * from './settle-checked.js';
