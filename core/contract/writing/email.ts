import { cleanLine, NO_CONTACT } from './clean.js';

/** Sentence marks and closing brackets of all scripts that stick to an address that was copied or typed in a sentence. */
const BEHIND = /[\p{P}\p{S}\s]+$/u;
const BEFORE = /^(?:[\p{Ps}\p{Pi}<"'\s]|mailto:)+/iu;
/** The full stops that an East Asian keyboard writes into a domain. */
const WIDE_DOT = /[。．｡]/g;

/** No sign that means something to a mail program, a header or an address bar, such as `?cc=`. */
const LOCAL = /^[\p{L}\p{M}\p{N}!$'*+\-/=^_`{|}~.]{1,64}$/u;
const LABEL = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const LAST_LABEL = /^(?!\p{N}+$).{2,}$/u;

/** An e-mail address as it was meant: one width, without invisible signs and without the marks of a sentence around it. */
export const cleanEmail = (value: string): string => {
  const line = cleanLine(value);
  if (line.length > NO_CONTACT) return line;
  const plain = line
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(BEFORE, '')
    .replace(BEHIND, '');
  const at = plain.lastIndexOf('@');
  return at < 0 ? plain : plain.slice(0, at + 1) + plain.slice(at + 1).replace(WIDE_DOT, '.');
};

/**
 * Whether mail can be sent there at all: one `@`, and a domain of whole labels that can be asked for; `least`: how many,
 * because inside a city hall a host may have one name. Two full stops before the `@` are allowed: Japanese telephone
 * companies have given such addresses.
 */
export const isEmail = (value: string, least = 2): boolean => {
  const [local = '', domain = '', ...more] = value.split('@');
  const labels = domain.split('.');
  return (
    more.length === 0 &&
    LOCAL.test(local) &&
    labels.length >= least &&
    labels.every((label) => LABEL.test(label)) &&
    LAST_LABEL.test(labels.at(-1) ?? '') &&
    URL.canParse(`http://${domain}`)
  );
};
