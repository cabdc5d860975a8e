import { answersKilled } from './answers-killed.js';
import { blockedLoop } from './blocked-loop.js';
import { diskFull } from './disk-full.js';
import { disposalKilled } from './disposal-killed.js';
import { keysKilled } from './keys-killed.js';
import type { FaultPart } from './part.js';
import { redisTroubled } from './redis-troubled.js';
import { restarts } from './restarts.js';
import { rolling } from './rolling.js';

/** All but the storm, by the names that `npm run faults -- NAME ...` takes. */
export const faultParts = (kills: number): Readonly<Record<string, FaultPart>> => ({
  disk: diskFull,
  redis: redisTroubled,
  blocked: blockedLoop,
  rolling,
  restarts: restarts(kills),
  keys: keysKilled,
  disposal: disposalKilled,
  answers: answersKilled,
});
