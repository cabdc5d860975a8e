import { progress } from '../../bench/figure.js';
import { askingAt } from '../asking.js';
import { atLeast, atMost, type Checked } from '../checked.js';
import { signInAt, startTown } from '../town.js';
import { climb, leadAway } from './addresses.js';
import { fixate } from './fixation.js';
import { forgeAtDesk, forgeAtPages } from './forgery.js';
import { smuggle } from './smuggling.js';

/** Where the city would stand. */
const OWN = 'https://koe.city.example.jp';
const [VICTIM, ATTACKER] = ['admin@security', 'clerk@security'];

const figures = (name: string, tried: number, passed: readonly string[]): Checked[] => {
  for (const one of passed.slice(0, 10)) progress(`  PASSED ${name}: ${one}`);
  return [
    atLeast(`${name}_tried`, 'count', tried, 10),
    atMost(`${name}_passed`, 'count', passed.length, 0),
  ];
};

/** Which of the shapes by which servers are misled get through? */
export const checkShapes = async (): Promise<Checked[]> => {
  const town = await startTown('shapes', {
    ...{ web: true, env: { PUBLIC_URL: OWN } },
    people: [
      { login: VICTIM, roles: ['admin'], sections: ['*'] },
      { login: ATTACKER, roles: ['clerk'], sections: ['*'] },
    ],
  });
  const [api, site] = [askingAt(town.api, 8), askingAt(town.site, 8)];
  try {
    const smuggled = await smuggle([town.site, town.api]);
    const stored = await town.database.query<{ text: string }>(
      "select text from submissions where text like 'smuggled-%'",
    );
    const { cookie } = await signInAt(api.ask, VICTIM);
    const desk = await forgeAtDesk(api.ask, cookie, OWN);
    const pages = await forgeAtPages(site.ask, cookie, OWN);
    const fixed = await fixate(api.ask, { victim: VICTIM, attacker: ATTACKER });
    const addresses = await climb(site.ask);
    const away = await leadAway(site.ask);
    return [
      ...figures(
        'smuggling',
        smuggled.size,
        stored.map(({ text }) => smuggled.get(text) ?? text),
      ),
      ...figures('forgery', desk.tried + pages.tried, [...desk.passed, ...pages.passed]),
      ...figures(
        'fixation',
        fixed.length,
        fixed.filter(([, passed]) => passed).map(([name]) => name),
      ),
      ...figures('traversal', addresses.tried, addresses.passed),
      ...figures('leading_away', away.tried, away.passed),
    ];
  } finally {
    for (const { end } of [api, site]) end();
    await town.end();
  }
};
