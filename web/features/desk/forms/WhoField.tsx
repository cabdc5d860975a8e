import { useDesk } from '../use-desk.js';
import { WHO } from '../verbs/kept/who.js';

/** Whose words they are: what was typed when the session was over is given back to nobody else. */
export const WhoField = () => <input type="hidden" name={WHO} value={useDesk().me.id} />;
