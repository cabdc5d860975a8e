import { Presence, presentSince } from './presence.js';
import { PresenceRepository } from './presence.repository.js';

export { Presence, presentSince };
export const PRESENCE_PROVIDERS = [Presence, PresenceRepository];
