import { MailLinkRepository } from './mail-link.repository.js';
import { WayBackRequestRepository } from './way-back-request.repository.js';

export * from './mail-link.repository.js';
export * from './mail-token.js';
export * from './way-back-request.repository.js';
export const WAY_BACK_PROVIDERS = [MailLinkRepository, WayBackRequestRepository];
