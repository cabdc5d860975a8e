/** `npm run mission`: what of the whole product is there, by the browser journeys that ran green. */
import { printMission } from './mission/print-mission.js';

printMission();
