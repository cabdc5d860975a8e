import { fewAtOnce } from '../../base/kernel/index.js';

/** The slow work of passwords, apart from that of residents' secrets: a flood of one keeps nobody from the other. */
export const passwordWork = fewAtOnce();
