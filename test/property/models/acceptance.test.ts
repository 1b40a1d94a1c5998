import fc from 'fast-check';
import {
  type AcceptProposalFacts,
  type ProposalState,
  proposalLifecycle,
  transition,
} from 'peer-support-kit';
import { describe, expect, it } from 'vitest';

const mentees = ['ada', 'bo', 'cy', 'di'];
const mentors = ['mo', 'nu', 'pi'];
const pairs = mentees.flatMap((mentee) =>
  mentors.map((mentor) => ({ id: `${mentee}-${mentor}`, mentee, mentor })),
);

interface Record {
  taken: number;
  readonly max: number;
  version: number;
}

interface Store {
  readonly people: Map<string, Record>;
  readonly proposals: Map<string, ProposalState>;
}

/** `read` looks at a proposal's facts; `commit` decides on what was last read of it, however old that is. */
type Command = { readonly kind: 'read' | 'commit'; readonly pair: (typeof pairs)[number] };

const commands = fc.array(
  fc.record<Command>({ kind: fc.constantFrom('read', 'commit'), pair: fc.constantFrom(...pairs) }),
  { minLength: 10, maxLength: 150 },
);

const capacities = fc.record({
  mentor: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: mentors.length, maxLength: mentors.length }),
  mentee: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: mentees.length, maxLength: mentees.length }),
});

/** Runs interleaved acceptances; with `versioned` false the host forgets to say which version it had read. */
function run(
  limits: { mentor: number[]; mentee: number[] },
  all: readonly Command[],
  versioned: boolean,
): Store {
  const store: Store = {
    people: new Map(
      [
        ...mentors.map((id, i) => [id, limits.mentor[i]!] as const),
        ...mentees.map((id, i) => [id, limits.mentee[i]!] as const),
      ].map(([id, max]) => [id, { taken: 0, max, version: 1 }]),
    ),
    proposals: new Map(pairs.map(({ id }) => [id, 'proposed'])),
  };
  const seen = new Map<string, { readonly mentee: Record; readonly mentor: Record }>();

  for (const { kind, pair } of all) {
    const mentee = store.people.get(pair.mentee)!;
    const mentor = store.people.get(pair.mentor)!;
    if (kind === 'read') {
      seen.set(pair.id, { mentee: { ...mentee }, mentor: { ...mentor } });
      continue;
    }
    const old = seen.get(pair.id);
    if (old === undefined) continue;
    const place = (personId: string, was: Record, is: Record) => ({
      personId,
      taken: was.taken,
      max: was.max,
      version: is.version,
      expectedVersion: versioned ? was.version : is.version,
    });
    const facts: AcceptProposalFacts = {
      id: pair.id,
      now: '2026-09-10T08:00:00Z',
      today: '2026-09-10',
      actor: pair.mentor,
      members: { support: [pair.mentor], supported: [pair.mentee] },
      acceptedBy: [pair.mentee],
      places: [place(pair.mentee, old.mentee, mentee), place(pair.mentor, old.mentor, mentor)],
      violated: [],
      assessments: [],
      otherOpenProposals: pairs
        .filter(({ id, mentee: other }) => other === pair.mentee && id !== pair.id)
        .filter(({ id }) => store.proposals.get(id) === 'proposed')
        .map(({ id, mentor: other }) => ({ id, mentorIds: [other] })),
    };
    const result = transition(proposalLifecycle, store.proposals.get(pair.id)!, 'accept', facts);
    if (result._tag === 'Left') continue;
    store.proposals.set(pair.id, result.right.state);
    for (const effect of result.right.effects) {
      if (effect.kind === 'take-place') {
        const taker = store.people.get(effect.who)!;
        expect(taker.version).toBe(effect.expectedVersion);
        taker.taken += 1;
        taker.version = effect.nextVersion;
      }
      if (effect.kind === 'transition') {
        const next = transition(proposalLifecycle, store.proposals.get(effect.id)!, 'supersede', {
          id: effect.id,
          now: facts.now,
          actor: facts.actor,
        });
        expect(next._tag).toBe('Right');
        if (next._tag === 'Right') store.proposals.set(effect.id, next.right.state);
      }
    }
  }
  return store;
}

function overbooked({ people }: Store): boolean {
  return [...people.values()].some(({ taken, max }) => taken > max);
}

describe('interleaved acceptances', () => {
  it('never exceed anybody’s capacity, a capacity of 0 included', () => {
    fc.assert(
      fc.property(capacities, commands, (limits, all) => {
        const store = run(limits, all, true);
        expect(overbooked(store)).toBe(false);
        for (const mentee of mentees) {
          const states = pairs
            .filter((pair) => pair.mentee === mentee)
            .map(({ id }) => store.proposals.get(id));
          if (states.includes('accepted')) {
            expect([...states].sort()).toEqual(['accepted', 'superseded', 'superseded']);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do exceed it when the host hides that its facts are old: the versions are what protects', () => {
    const found = fc
      .sample(fc.tuple(capacities, commands), { numRuns: 500, seed: 7 })
      .some(([limits, all]) => overbooked(run(limits, all, false)));
    expect(found).toBe(true);
  });

  it('fill every place that can be filled when they are read afresh', () => {
    fc.assert(
      fc.property(capacities, fc.shuffledSubarray(pairs, { minLength: pairs.length }), (limits, order) => {
        const all = order.flatMap((pair): Command[] => [
          { kind: 'read', pair },
          { kind: 'commit', pair },
        ]);
        const store = run(limits, all, true);
        const stillPossible = pairs.filter(({ id, mentee, mentor }) => {
          const [a, b] = [store.people.get(mentee)!, store.people.get(mentor)!];
          return store.proposals.get(id) === 'proposed' && a.taken < a.max && b.taken < b.max;
        });
        expect(stillPossible).toEqual([]);
      }),
    );
  });
});
