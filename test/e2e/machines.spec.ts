import { describe, expect, it } from '@jest/globals';
import { sharedProduct } from '../support/whole-product.js';

/** Do programs that look at the site find what they ask for, at one address for each page? */
const product = sharedProduct();
const ask = (path: string) =>
  fetch(product.url + path, { redirect: 'manual', headers: { 'accept-language': 'vi' } });
/** An address without the host, which the product may know by another name. */
const pathOf = (url: string) => url.slice(new URL(url).origin.length);
const page = async (path: string) => (await ask(path)).text();

describe('files that programs ask for by name', () => {
  it.each([
    ['/favicon.ico', /icon/],
    ['/apple-touch-icon.png', /^image\/png/],
    ['/preview.png', /^image\/png/],
    ['/robots.txt', /^text\/plain/],
    ['/sitemap.xml', /^application\/xml/],
  ])('%s is there', async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(type);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it.each(['/.well-known/change-password', '/.well-known/security.txt', '/ads.txt', '/a.b/c'])(
    '%s is not, and no language is sought for it',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('robots.txt names the map, and every page on the map of one language answers', async () => {
    const map = /^Sitemap: (\S+)$/m.exec(await page('/robots.txt'))?.[1] ?? '';
    const text = await page(pathOf(map));
    const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
    const ours = pages.map(pathOf).filter((path) => path.startsWith('/ne'));
    expect(ours.length).toBeGreaterThan(20);
    for (const path of ours) expect([path, (await ask(path)).status]).toEqual([path, 200]);
  });
});

describe('the head of a page', () => {
  const linksOf = (html: string, rel: string) =>
    [...html.matchAll(new RegExp(`<link rel="${rel}"[^>]*href="([^"]+)"`, 'g'))].map(
      ([, href = '']) => href,
    );

  it('names one address, whatever somebody hung on to it', async () => {
    const html = await page('/vi/plan/?utm_source=line&q=thu%E1%BA%BF&fbclid=abc');
    const [canonical = '', ...more] = linksOf(html, 'canonical');
    expect(more).toEqual([]);
    expect(pathOf(canonical)).toBe('/vi/plan?q=thu%E1%BA%BF');
    const others = linksOf(html, 'alternate');
    expect(others).toHaveLength(12);
    expect(pathOf(others.at(-1) ?? canonical)).toBe('/plan?q=thu%E1%BA%BF');
    expect(others.join()).not.toMatch(/utm|fbclid/);
  });

  it('the address without a language leads each visitor to their own', async () => {
    const answer = await ask('/measures/5-4-1');
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/vi/measures/5-4-1');
  });

  it('shows a picture where the page is shared, and none of a page about one person', async () => {
    expect(await page('/ja')).toMatch(/property="og:image" content="http[^"]+\/preview.png"/);
    expect(await page('/ja/my-voice')).not.toContain('og:');
  });
});
