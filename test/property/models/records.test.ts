import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/decode.js';
import { Agreement } from '../../../src/models/agreement.js';
import { Instrument } from '../../../src/models/instrument.js';
import { Person } from '../../../src/models/person.js';
import { RotationPlan } from '../../../src/models/rotationPlan.js';
import { schemas } from '../../../src/models/schemas.js';
import { records } from '../../unit/models/records.js';

const names = Object.keys(schemas) as (keyof typeof schemas)[];
const people = ['ada', 'ben', 'eve', 'kim'];

function codes(schema: Parameters<typeof parse>[0], value: unknown): string[] {
  const result = parse(schema, value);
  return result._tag === 'Left' ? result.left.map(({ code }) => code) : [];
}

describe('any value at all', () => {
  it('is taken as it is or gives issues that say what and where', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.anything());
    const spoiled = fc
      .constantFrom(...names)
      .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...Object.keys(records[name])), anything));
    fc.assert(
      fc.property(spoiled, ([name, field, value]) => {
        const input = { ...records[name], [field]: value };
        const result = parse(schemas[name], input);
        if (result._tag === 'Right') return;
        for (const issue of result.left) {
          expect(issue.message).not.toBe('');
          expect(issue.path?.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('parses to itself a second time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.dictionary(fc.string(), fc.jsonValue()), (name, own) => {
        const first = parse(schemas[name], { ...own, ...records[name] });
        const value = first._tag === 'Right' ? first.right : undefined;
        expect(parse(schemas[name], value)).toEqual(first);
      }),
    );
  });
});

describe('a complete rotation', () => {
  it('is accepted exactly when nobody taught two turns more than somebody else', () => {
    const states = ['rated', 'delivered', 'missed', 'swapped', 'rescheduled'] as const;
    const turn = fc.record({ teacher: fc.constantFrom(...people), state: fc.constantFrom(...states) });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (drawn) => {
        const turns = drawn.map(({ teacher, state }, index) => ({
          id: `t${index}`,
          topic: 'Heart',
          teacher,
          learners: people.filter((person) => person !== teacher),
          state,
        }));
        const given = drawn.filter(({ state }) => state === 'rated' || state === 'delivered');
        const times = (person: string) => given.filter(({ teacher }) => teacher === person).length;
        const unequal = people.some((one) => people.some((other) => times(one) - times(other) > 1));
        const plan = { ...records.RotationPlan, members: people, state: 'complete', turns };
        expect(codes(RotationPlan, plan)).toEqual(unequal ? ['unequal_turns'] : []);
      }),
    );
  });
});

describe('an agreement in force', () => {
  it('misses exactly the signatures of parties who have not signed its version', () => {
    const signature = fc.record({
      personId: fc.constantFrom(...people),
      version: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(signature, { selector: ({ personId, version }) => `${personId} ${version}` }),
        (signatures) => {
          const agreement = {
            ...records.Agreement,
            state: 'in-force',
            version: 3,
            parties: people,
            limitsAcknowledged: true,
            signatures: signatures.map((it) => ({ ...it, signedAt: '2026-09-03T08:00:00Z' })),
          };
          const missing = people.filter(
            (person) => !signatures.some((it) => it.personId === person && it.version === 3),
          );
          expect(codes(Agreement, agreement)).toEqual(missing.map(() => 'signature_missing'));
        },
      ),
    );
  });
});

describe('bands of scores', () => {
  const cuts = fc
    .uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 12 })
    .map((drawn) => drawn.sort((a, b) => a - b));

  /** Each band ends one step before the next one begins. */
  const bandsFrom = (starts: readonly number[], unit: number) =>
    starts.slice(0, -1).map((start, index) => ({
      from: start / unit,
      to: ((starts[index + 1] ?? 0) - 1) / unit,
      label: `band ${index}`,
    }));

  it.each([1, 100])(
    'are accepted when cut at multiples of 1/%i, and not with a gap or an overlap',
    (unit) => {
      fc.assert(
        fc.property(cuts, fc.nat(), fc.constantFrom(-1, 1), (starts, pick, shift) => {
          // A fraction somewhere, so that the step is a hundredth.
          const whole = unit === 1 ? starts : [...starts, 600, 633, 700];
          const bands = bandsFrom(whole, unit);
          expect(codes(Instrument, { ...records.Instrument, bands })).toEqual([]);
          const at = pick % (bands.length - 1 || 1);
          if (bands.length < 2) return;
          const moved = bands.map((band, index) =>
            index === at ? { ...band, to: Math.round(band.to * unit + shift) / unit } : band,
          );
          const expected = shift > 0 ? ['bands_overlap'] : ['band_gap'];
          const found = codes(Instrument, { ...records.Instrument, bands: moved });
          expect(found.filter((code) => code !== 'band_from_above_to')).toEqual(expected);
        }),
      );
    },
  );
});

describe('a pseudonym', () => {
  const id = fc.stringMatching(/^[a-z0-9]{2,12}$/);

  it('never contains the id, however it is written', () => {
    fc.assert(
      fc.property(id, fc.string(), fc.string(), fc.constantFrom('', '-', ' ', '.'), (owner, a, b, glue) => {
        const disguised = [...owner].map((letter) => letter.toUpperCase()).join(glue);
        const person = {
          id: owner,
          identityMode: 'pseudonymous',
          pseudonyms: { p1: `${a}${disguised}${b}` },
        };
        expect(codes(Person, person)).toContain('pseudonym_reveals_id');
      }),
    );
  });

  it('may be anything without a character of the id', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{1,12}$/),
        fc.stringMatching(/^[A-Za-z -]{1,50}$/),
        (owner, name) => {
          const person = { id: owner, identityMode: 'pseudonymous', pseudonyms: { p1: name } };
          expect(codes(Person, person)).toEqual([]);
        },
      ),
    );
  });
});
