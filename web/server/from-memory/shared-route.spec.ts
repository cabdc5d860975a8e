import { expect, it } from '@jest/globals';
import type { ServerBuild } from 'react-router';
import { isPlainAddress, sharedRoutes } from './shared-route.js';

it.each([
  ['/ja', true],
  ['/vi/opinions?measure=5-2-3', true],
  ['/vi/opinions?in=ne&cursor=abc', true],
  ['/', false],
  ['/zh-TW/plan', false],
  ['/plan', false],
  ['/ja/plan?q=%E3%81%94%E3%81%BF', false],
  ['/ja/plan?utm_source=x', false],
  ['/ja/opinions?language=ja', false],
  ['/ja/opinions?measure=', false],
])('%s may be the address of a page for everybody: %s', (address, may) =>
  expect(isPlainAddress(new URL(address, 'http://localhost'))).toBe(may),
);

const routes = {
  root: { id: 'root', path: '', module: {} },
  lang: { id: 'lang', parentId: 'root', path: ':lang', module: {} },
  frame: { id: 'frame', parentId: 'lang', module: {} },
  home: { id: 'home', parentId: 'frame', index: true, module: { handle: { shared: true } } },
  plan: {
    id: 'plan',
    parentId: 'frame',
    path: 'measures/:code',
    module: { handle: { shared: true } },
  },
  form: {
    id: 'form',
    parentId: 'frame',
    path: 'opinion',
    module: { handle: { form: { id: 'x' } } },
  },
  rest: { id: 'rest', parentId: 'frame', path: '*', module: {} },
} as unknown as ServerBuild['routes'];

it.each([
  ['/ja', true],
  ['/ja/', true],
  ['/ja/measures/5-1-1', true],
  ['/ja/measures/5-1-1/more', false],
  ['/ja/opinion', false],
  ['/ja/staff', false],
])('the route of %s says that it is for everybody: %s', (path, is) =>
  expect(sharedRoutes({ routes })(path)).toBe(is),
);
