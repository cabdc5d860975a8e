export type { Asked, Claims } from './directory.js';
export { DIRECTORY, Directory, DirectoryAway, DirectoryRefused } from './directory.js';
export { DirectorySignIns } from './directory-sign-ins.js';
