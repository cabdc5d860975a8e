import type { Finder } from './fact.js';

const MAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,24}){1,4}/gi;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'\u3000-\u30ff\uff00-\uffef\u4e00-\u9fff\uac00-\ud7a3\ufffc「」『』（）【】]+|(?<![a-z0-9@.-])(?:[a-z0-9-]{2,40}\.){1,4}(?:jp|com|org|net|info|go|gov|io|ly|me)(?:\/[a-z0-9._~/?#=&%+-]*)?(?![a-z0-9])/gi;
const BEHIND = /[.,;:!?)\]}>»…।-]+$/;

/** Mail addresses, in any case. */
export const findMails: Finder = ({ text }) =>
  [...text.matchAll(MAIL)].map(({ 0: mail, index }) => ({
    kind: 'email',
    keys: [`@${mail.toLowerCase()}`],
    numbers: [],
    isSure: true,
    from: index,
    to: index + mail.length,
  }));

/** Links, whatever stands before the name of the host. */
export const findLinks: Finder = ({ text }) =>
  [...text.matchAll(LINK)].map(({ 0: written, index }) => {
    const link = written.replace(BEHIND, '');
    const plain = link.replace(/^https?:\/\//i, '').replace(/\/$/, '');
    const host = /^[^/?#]*/.exec(plain)?.[0] ?? '';
    return {
      kind: 'link',
      keys: [`//${host.toLowerCase().replace(/^www\./, '')}${plain.slice(host.length)}`],
      numbers: [],
      isSure: true,
      from: index,
      to: index + link.length,
    };
  });
