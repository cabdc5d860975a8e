import { PhotoRepository } from './photo.repository.js';
import { Photos } from './photos.js';

export * from './photo.repository.js';
export * from './photos.js';
export * from './ports.js';
export const PHOTO_PROVIDERS = [PhotoRepository, Photos];
