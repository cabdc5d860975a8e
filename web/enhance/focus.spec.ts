import { expect, it } from '@jest/globals';
import { focus } from './focus.js';
import { openPage } from './page-for-tests.js';

it('goes to the first element that asks for it', () => {
  const { root, one } = openPage('<input><div id="errors" tabindex="-1" data-focus>Errors</div>');
  focus(root);
  expect(root.activeElement).toBe(one('#errors'));
});
