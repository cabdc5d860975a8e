import { cleanLine } from '../../../core/contract/index.js';

/** Signs of a word that a link puts into the field. */
const MOST = 60;

/** The word that a link already says a voice is about: it stands in the field, and its writer goes on from it. */
export const aboutIn = ({ searchParams }: URL): string => {
  const word = cleanLine([...(searchParams.get('about') ?? '')].slice(0, MOST).join(''));
  return word ? `${word}: ` : '';
};
