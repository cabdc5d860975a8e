/** What the first bytes of a file say that it is. Names and declared types say nothing. */
export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'other';

const starts = (bytes: Buffer, at: number, with_: string): boolean =>
  bytes.toString('latin1', at, at + with_.length) === with_;

/** Pictures of telephones in a box that needs a licence to be opened; AVIF stands in the same box. */
const HEIC_BRANDS = /^(heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1)$/;

export const photoKindOf = (bytes: Buffer): PhotoKind => {
  if (starts(bytes, 0, '\xff\xd8\xff')) return 'jpeg';
  if (starts(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'png';
  if (starts(bytes, 0, 'RIFF') && starts(bytes, 8, 'WEBP')) return 'webp';
  if (starts(bytes, 4, 'ftyp') && HEIC_BRANDS.test(bytes.toString('latin1', 8, 12))) return 'heic';
  return 'other';
};
