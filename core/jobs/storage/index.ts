import { EndStorage } from './end-storage.js';

export { EndStorage } from './end-storage.js';
export const STORAGE_PROVIDERS = [EndStorage];
