import { KeyWitness } from './key-witness.js';
import { KeyWitnessRepository } from './key-witness.repository.js';

export { KeyWitness } from './key-witness.js';
export const SECRET_KEY_PROVIDERS = [KeyWitness, KeyWitnessRepository];
