export * from './building.js';
export * from './city-forms.js';
export * from './desk-acts.js';
export * from './draft.js';
export * from './settle-checked.js';
