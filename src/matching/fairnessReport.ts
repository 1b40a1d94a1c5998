import { capacityOf, type MenteeLike } from './people.js';
import { attributeValues } from './rules/attribute.js';
import type { Matching, MatchingProblem } from './types.js';

/** Settings of {@link fairnessReport}. @category Matching @since 0.1.0 */
export interface FairnessReportOptions {
  /** What to group mentees by: `site`, `stage`, the name of an attribute, or a field of your own. */
  readonly by: readonly string[];
  /** Groups smaller than this are not shown. Default 10, the usual minimum for student data (NCES 2011-603). */
  readonly minimumGroup?: number | undefined;
}

/** How one group of mentees fares; the numbers are absent where the group is too small to be shown. @category Matching @since 0.1.0 */
export type GroupFairness =
  | {
      readonly group: string;
      readonly suppressed: false;
      readonly mentees: number;
      readonly matched: number;
      readonly coverage: number;
      /** The mean of the mentees' mean fits, `null` when none is matched. */
      readonly meanFit: number | null;
    }
  | { readonly group: string; readonly suppressed: true };

/** What {@link fairnessReport} tells. @category Matching @since 0.1.0 */
export interface FairnessReport {
  readonly groups: readonly { readonly by: string; readonly groups: readonly GroupFairness[] }[];
  /** How many mentors have how many mentees, from none upwards. */
  readonly loads: readonly { readonly load: number; readonly mentors: number }[];
  readonly lowestLoad: number;
  readonly highestLoad: number;
  readonly openPlaces: number;
}

/** The group of those who state nothing. */
const NOT_STATED = '(not stated)';

/**
 * Who is matched, and how well, by group; and how evenly the mentors are loaded. Mentees who ask for no mentor are
 * left out.
 *
 * Small groups are suppressed, and where only one would be, the next smallest is too, so that it cannot be worked
 * out from a total. A mentee with several values of an attribute counts in each of its groups.
 *
 * @example
 * ```ts
 * import { fairnessReport, matchMentors, unwrap } from 'peer-support-kit';
 *
 * const mentees = Array.from({ length: 30 }, (_, i) => ({ id: `e${i}`, site: i < 18 ? 'North' : 'South' }));
 * const problem = { mentees, mentors: [{ id: 'kim', capacity: { min: 0, max: 30 } }], rules: [] };
 * const report = fairnessReport(problem, unwrap(matchMentors(problem)), { by: ['site'] });
 * report.groups[0]?.groups.map((group) => (group.suppressed ? '' : `${group.group} ${group.coverage}`))
 * // => ['North 1', 'South 1']
 * ```
 *
 * @category Matching
 * @since 0.1.0
 */
export function fairnessReport(
  problem: Pick<MatchingProblem, 'mentees'>,
  matching: Pick<Matching, 'matches' | 'mentorLoads'>,
  { by, minimumGroup = 10 }: FairnessReportOptions,
): FairnessReport {
  const fitsOf = new Map<string, number[]>();
  for (const { menteeId, fit } of matching.matches)
    fitsOf.set(menteeId, [...(fitsOf.get(menteeId) ?? []), fit]);
  const seeking = problem.mentees.filter((mentee) => capacityOf('mentee', mentee).max > 0);
  const loads = matching.mentorLoads.map(({ load }) => load);
  const lowestLoad = loads.reduce((least, load) => Math.min(least, load), loads[0] ?? 0);
  const highestLoad = loads.reduce((most, load) => Math.max(most, load), 0);
  return {
    groups: by.map((name) => ({ by: name, groups: groupsBy(name, seeking, fitsOf, minimumGroup) })),
    loads: Array.from({ length: highestLoad + 1 }, (_, load) => ({
      load,
      mentors: loads.filter((other) => other === load).length,
    })),
    lowestLoad,
    highestLoad,
    openPlaces: matching.mentorLoads.reduce((sum, { load, max }) => sum + max - load, 0),
  };
}

function groupsBy(
  name: string,
  mentees: readonly MenteeLike[],
  fitsOf: ReadonlyMap<string, readonly number[]>,
  minimumGroup: number,
): readonly GroupFairness[] {
  const members = new Map<string, MenteeLike[]>();
  for (const mentee of mentees) {
    for (const value of new Set(attributeValues(mentee, name) ?? [NOT_STATED])) {
      members.set(value, [...(members.get(value) ?? []), mentee]);
    }
  }
  const hidden = hiddenGroups(members, minimumGroup);
  return [...members]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]): GroupFairness => {
      const shown = key === NOT_STATED ? key : nameAsTyped(group, name, key);
      if (hidden.has(key)) return { group: shown, suppressed: true };
      const fits = group.flatMap(({ id }) => {
        const own = fitsOf.get(id);
        return own === undefined ? [] : [mean(own)];
      });
      return {
        group: shown,
        suppressed: false,
        mentees: group.length,
        matched: fits.length,
        coverage: fits.length / group.length,
        meanFit: fits.length === 0 ? null : mean(fits),
      };
    });
}

function hiddenGroups(
  members: ReadonlyMap<string, readonly unknown[]>,
  minimumGroup: number,
): ReadonlySet<string> {
  const bySize = [...members].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1));
  const small = bySize.filter(([, group]) => group.length < minimumGroup).length;
  return new Set(bySize.slice(0, small === 1 ? 2 : small).map(([key]) => key));
}

/** Groups are formed without regard to case and white space, and shown as the first member wrote it. */
function nameAsTyped(group: readonly MenteeLike[], name: string, key: string): string {
  const [first] = group;
  const own = first?.attributes?.[name] ?? (first as Readonly<Record<string, unknown>> | undefined)?.[name];
  return typeof own === 'string' ? own.trim() : key;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
