import type { Sharp } from 'sharp';
import { PHOTO_LIMITS } from '../../contract/index.js';
import { type MadePhoto, NoPhoto, PhotoMaker } from '../../records/photos/index.js';

/** Seconds in which an honest photo is drawn many times over. */
const SECONDS = 10;
/** Photos that are drawn at once; others wait for their turn. */
const AT_ONCE = 2;
const QUALITY = { view: 82, small: 75 } as const;
const WHITE = '#ffffff';

/** Draws photos by libvips, which reads no more of a file than it draws and stops at what is too large before it begins. */
export class SharpMaker extends PhotoMaker {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  override async make(sent: Buffer): Promise<MadePhoto> {
    if (this.running >= AT_ONCE) await new Promise<void>((next) => this.waiting.push(next));
    else this.running++;
    try {
      return await draw(sent);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}

const draw = async (sent: Buffer): Promise<MadePhoto> => {
  // Loaded when the first photo comes: it is a library of the machine, which most processes never need.
  const { default: sharp } = await import('sharp');
  // Nothing is kept between photos, and none of them takes all processors.
  sharp.cache(false);
  sharp.concurrency(1);
  const { width = 0, height = 0 } = await sharp(sent, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new NoPhoto('broken');
    });
  if (width * height > PHOTO_LIMITS.points) throw new NoPhoto('too_large');
  // The first picture of several, turned as it was held; what a picture says of itself is left out by default.
  const fitting = (image: Sharp, side: number, quality: number) =>
    image
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality, mozjpeg: true });
  try {
    const view = await fitting(
      sharp(sent, {
        // Warnings are what some telephones always cause; half a picture is an error.
        failOn: 'error',
        limitInputPixels: PHOTO_LIMITS.points,
        sequentialRead: true,
      })
        .timeout({ seconds: SECONDS })
        .autoOrient()
        .flatten({ background: WHITE })
        .toColourspace('srgb'),
      PHOTO_LIMITS.view,
      QUALITY.view,
    ).toBuffer({ resolveWithObject: true });
    const small = await fitting(sharp(view.data), PHOTO_LIMITS.small, QUALITY.small).toBuffer();
    return {
      view: view.data,
      small,
      width: view.info.width,
      height: view.info.height,
    };
  } catch {
    throw new NoPhoto('broken');
  }
};
