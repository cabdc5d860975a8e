import { TestEnvironment } from 'jest-environment-node';

let built;
/** The classifier of the shipped city, out of the build: made when it is first asked for, and once for all test files of a process. */
const classifierOfTheBuild = async () => {
  const [{ lazyClassifier }, { loadKnowledge }, { readCity }] = await Promise.all(
    ['classification/index', 'infra/city-data', 'infra/read-city'].map(
      (module) => import(`../../dist/core/${module}.js`),
    ),
  );
  return lazyClassifier(loadKnowledge(readCity()));
};

/** Node, and a classifier that need not be made anew by each test file. */
export default class WithClassifier extends TestEnvironment {
  async setup() {
    await super.setup();
    built ??= classifierOfTheBuild();
    this.global.sharedClassifier = await built;
  }
}
