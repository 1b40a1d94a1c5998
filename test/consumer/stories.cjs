const assert = require('node:assert/strict');

/** @typedef {(specifier: string) => Promise<any>} Load */

/**
 * What a user does on the first day, through whichever of `import` and `require` is handed in.
 *
 * @type {Readonly<Record<string, (load: Load) => Promise<void>>>}
 */
const stories = {
  'parse tells a good value from a bad one': async (load) => {
    const { Mentor, parse, unwrap } = await load('peer-support-kit');
    assert.equal(unwrap(parse(Mentor, { id: 'ada' })).id, 'ada');
    const bad = parse(Mentor, { id: 'ada', capacity: { min: 3, max: 2 }, languages: 'English' });
    assert.equal(bad._tag, 'Left');
    assert.deepEqual(
      bad.left.map((/** @type {any} */ issue) => issue.path.join('.')),
      ['languages', 'capacity.min'],
    );
    assert.throws(() => unwrap(bad), { name: 'PeerSupportError' });
  },

  'schemas of /models are those of the root': async (load) => {
    const [{ Mentor, parse }, models] = [
      await load('peer-support-kit'),
      await load('peer-support-kit/models'),
    ];
    assert.equal(models.Mentor, Mentor);
    assert.equal(parse(models.Mentor, { id: 'ada' })._tag, 'Right');
  },

  'matchMentors matches, and explains who is left over': async (load) => {
    const { matchMentors, sharedLanguage } = await load('peer-support-kit/matching');
    const { unwrap } = await load('peer-support-kit');
    const { matches, unmatched } = unwrap(
      matchMentors({
        mentees: [
          { id: 'mia', languages: ['pt'] },
          { id: 'noor', languages: ['en'] },
        ],
        mentors: [{ id: 'ada', languages: ['en'] }],
        rules: [sharedLanguage({ level: 'hard' })],
      }),
    );
    assert.deepEqual(
      matches.map((/** @type {any} */ match) => [match.menteeId, match.mentorId]),
      [['noor', 'ada']],
    );
    assert.deepEqual(
      unmatched.map((/** @type {any} */ person) => person.menteeId),
      ['mia'],
    );
  },

  'a table becomes records, and comes back without formulas': async (load) => {
    const { Mentee, unwrap } = await load('peer-support-kit');
    const { menteeColumns, parseCsv, writeCsv } = await load('peer-support-kit/interop');
    const text = 'id,interests\n=mia,Ethics; Surgery\n,Sleep\n';
    const { records, rejected } = unwrap(parseCsv(text, Mentee, menteeColumns));
    assert.deepEqual(
      records.map((/** @type {any} */ mentee) => [mentee.id, mentee.interests]),
      [['=mia', ['Ethics', 'Surgery']]],
    );
    assert.deepEqual(
      rejected.map((/** @type {any} */ { row }) => row),
      [3],
    );
    assert.equal(writeCsv(records, ['id']), "id\r\n'=mia\r\n");
  },

  'a solver takes typed arrays and can be verified': async (load) => {
    const { assignSparse, verifyAssignment } = await load('peer-support-kit/solvers');
    const problem = {
      rows: 2,
      columns: 2,
      rowStart: Int32Array.of(0, 2, 3),
      column: Int32Array.of(0, 1, 0),
      weight: Int32Array.of(5, 4, 3),
      objective: 'coverage',
    };
    const solution = assignSparse(problem);
    assert.deepEqual([...solution.chosen], [1, 2]);
    assert.equal(solution.totalWeight, 7);
    assert.ok(verifyAssignment(problem, solution));
  },
};

/**
 * Loads every entry, runs every story, and prints one line of JSON per check for `run.mjs` to read.
 *
 * @param {Load} load
 * @param {(specifier: string) => string} resolve
 */
async function report(load, resolve) {
  for (const specifier of JSON.parse(process.argv[2] ?? '[]')) {
    await check(`${specifier} loads`, async () => {
      const names = Object.keys(await load(specifier)).filter((name) => !INTEROP_NAMES.includes(name));
      assert.notEqual(names.length, 0, 'it exports nothing');
      return { specifier, file: resolve(specifier), names: names.sort() };
    });
  }
  for (const [name, story] of Object.entries(stories)) await check(name, () => story(load));
}

/** Added by the module systems, not by the library. */
const INTEROP_NAMES = ['default', '__esModule', 'module.exports'];

/**
 * @param {string} name
 * @param {() => Promise<object | void>} run
 */
async function check(name, run) {
  const failure = await run().then(
    (facts) => console.log(JSON.stringify({ name, ...facts })),
    (error) => ({ name, error: error.stack }),
  );
  if (failure) console.log(JSON.stringify(failure));
}

module.exports = { report };
