import { Window } from 'happy-dom';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Node, and windows for tests of what runs in the browser. They are made out here, because each test file that
 * imports them itself would read the whole package again.
 */
export default class PageEnvironment extends TestEnvironment {
  #windows = [];

  async setup() {
    await super.setup();
    this.global.openWindow = (url) => {
      const window = new Window({
        url,
        settings: {
          navigation: { disableMainFrameNavigation: true },
          // What breaks in a listener shall break the test.
          disableErrorCapturing: true,
        },
      });
      this.#windows.push(window);
      return window;
    };
  }

  async teardown() {
    for (const window of this.#windows) await window.happyDOM.close();
    await super.teardown();
  }
}
