import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { NoPhoto } from '../../records/photos/index.js';
import { SharpMaker } from './sharp-maker.js';

const maker = new SharpMaker();
const SECRET = 'Canon of Hanako';

/** Red above, blue below, so that a turn can be seen. */
const twoColours = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    {
      input: { create: { width, height: height / 2, channels: 3, background: '#ff0000' } },
      top: 0,
      left: 0,
    },
  ]);
const held = (width: number, height: number, orientation: number) =>
  twoColours(width, height)
    .jpeg()
    .withExif({
      IFD0: { Make: SECRET },
      IFD3: { GPSLatitude: '36/1 19/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation })
    .toBuffer();
const why = (file: Buffer) =>
  maker.make(file).then(
    () => 'made',
    (error: unknown) => (error instanceof NoPhoto ? error.why : `${error}`),
  );

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
};
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length);
  body.copy(out, 4);
  out.writeUInt32BE(crcOf(body), body.length + 4);
  return out;
};
/** A PNG that says how large it is and holds next to nothing. */
const bomb = (side: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('a photo', () => {
  it('says nothing any more of where, by what and by whom it was taken', async () => {
    const sent = await held(600, 400, 1);
    expect(sent.includes(SECRET)).toBe(true);
    const { view, small } = await maker.make(sent);
    for (const picture of [view, small]) {
      expect(picture.includes(SECRET)).toBe(false);
      const { exif, xmp, iptc, icc, format } = await sharp(picture).metadata();
      expect({ exif, xmp, iptc, icc, format }).toEqual({ format: 'jpeg' });
    }
  });

  it('stands as it was held', async () => {
    const { view, width, height } = await maker.make(await held(600, 400, 6));
    expect([width, height]).toEqual([400, 600]);
    // Turned clockwise, what was above is on the right.
    const { data, info } = await sharp(view).raw().toBuffer({ resolveWithObject: true });
    const at = (300 * info.width + 350) * info.channels;
    expect(data[at]).toBeGreaterThan(200);
  });

  it('is as large as one looks at it, and never enlarged', async () => {
    const large = await maker.make(await twoColours(4_000, 3_000).jpeg().toBuffer());
    expect([large.width, large.height]).toEqual([1_600, 1_200]);
    expect(await sharp(large.small).metadata()).toMatchObject({ width: 320, height: 240 });
    const little = await maker.make(await twoColours(20, 10).png().toBuffer());
    expect([little.width, little.height]).toEqual([20, 10]);
  });

  it('keeps nothing that hung on behind it', async () => {
    const sent = Buffer.concat([
      await twoColours(60, 40).jpeg().toBuffer(),
      Buffer.from('PK\x03\x04<script>alert(1)</script>'),
    ]);
    const { view, small } = await maker.make(sent);
    for (const picture of [view, small]) expect(picture.includes('script')).toBe(false);
  });
});

describe('no photo can be made', () => {
  it.each([4_000_000, 50_000])('of a PNG that says it has %d points a side', async (side) => {
    const before = process.memoryUsage().rss;
    expect(await why(bomb(side))).toMatch(/too_large|broken/);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  it('of half a JPEG', async () => {
    const whole = await twoColours(800, 600).jpeg().toBuffer();
    expect(await why(whole.subarray(0, whole.length / 2))).toBe('broken');
  });

  it.each([
    ['nothing behind the first bytes', Buffer.from([0xff, 0xd8, 0xff])],
    [
      'noise behind the first bytes',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(5_000, 7)]),
    ],
  ])('of %s', async (_, file) => {
    expect(await why(file)).toBe('broken');
  });
});

it('several at once are all made', async () => {
  const sent = await twoColours(300, 200).jpeg().toBuffer();
  const made = await Promise.all(Array.from({ length: 6 }, () => maker.make(sent)));
  expect(new Set(made.map(({ width }) => width))).toEqual(new Set([300]));
});
