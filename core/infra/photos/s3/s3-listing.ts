import type { StoredFile } from '../../../records/photos/index.js';

/** One page of what is in a bucket. */
export interface S3Listing {
  readonly files: readonly StoredFile[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const textIn = (xml: string, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`)
    .exec(xml)?.[1]
    ?.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** Reads the answer of `ListObjectsV2`: three elements of it, and nothing that a name could smuggle in. */
export const listingIn = (xml: string): S3Listing => ({
  files: [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].flatMap(([, one = '']) => {
    const name = textIn(one, 'Key');
    const at = new Date(textIn(one, 'LastModified') ?? '');
    return name && !Number.isNaN(at.getTime()) ? [{ name, at }] : [];
  }),
  next: /<IsTruncated>\s*true\s*</.test(xml) ? textIn(xml, 'NextContinuationToken') : undefined,
});

/** What a refusal says of itself, such as `NoSuchKey`. */
export const errorCodeIn = (xml: string): string => textIn(xml, 'Code') ?? 'no code';
