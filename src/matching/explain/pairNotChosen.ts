import { capacityOf, type MenteeLike, type MentorLike } from '../people.js';
import { listInWords } from '../rules/terms.js';
import { solve } from '../strategies/solve.js';
import { type Change, isNoLoss } from './changes.js';
import { basisOf, changeWith, forcedDifference, headOf, type PairCase } from './pairCase.js';
import type { PairNotChosen, PairRemedy, PlaceHolder } from './pairExplanation.js';
import type { ExplainableMatching } from './readMatching.js';
import { edgeBetween, type Standing } from './standing.js';
import { compareWorth, withPair, withPlace, worthOf } from './variants.js';
import { continued, count, fitInWords, tidy } from './words.js';

/** Why the matching does not have a pair that the rules allow. */
export function explainNotChosen<E extends MenteeLike, R extends MentorLike>(
  pair: PairCase<E, R>,
  matching: ExplainableMatching,
): PairNotChosen {
  const { standing, row, column } = pair;
  const holders = holdersOf(pair);
  const presentMentors = mentorsOf(standing, row);
  const freePlaces = capacityOf('mentor', standing.encoded.mentors[column]!).max - holders.length;
  const change = changeWith(pair);
  const forced = change === undefined ? null : forcedDifference(pair, change);
  const remedies = [
    ...(freePlaces > 0 || change === undefined ? [] : extraPlace(pair, matching)),
    ...(change === undefined ? [] : higherFit(pair, change)),
  ];
  const explained = {
    ...headOf(pair),
    status: 'not_chosen',
    presentMentors,
    holders,
    freePlaces,
    basis: basisOf(pair),
    forced,
    remedies,
  } as const;
  return { ...explained, message: messageOf(pair, explained) };
}

function holdersOf({ standing, column, fit }: PairCase): readonly PlaceHolder[] {
  const { encoded } = standing;
  const takes = encoded.mentors.map((mentor) => capacityOf('mentor', mentor).max > 0);
  return encoded.mentees
    .flatMap(({ id }, row): PlaceHolder[] => {
      let held = -1;
      let otherMentors = 0;
      for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
        if (encoded.column[edge] === column) held = edge;
        else if (takes[encoded.column[edge]!] === true) otherMentors++;
      }
      if (held < 0) return [];
      const pinned = encoded.pinned[held] === 1;
      if (!pinned && standing.taken[edgeBetween(standing, row, column)] !== 1) return [];
      const heldFit = encoded.fit[held]!;
      return [{ menteeId: id, fit: heldFit, lead: tidy(heldFit - fit), pinned, otherMentors }];
    })
    .sort((a, b) => b.fit - a.fit || (a.menteeId < b.menteeId ? -1 : 1));
}

function mentorsOf({ encoded, residual, taken }: Standing, row: number): readonly string[] {
  const mentors: string[] = [];
  const { problem } = residual;
  for (let edge = problem.rowStart[row]!; edge < problem.rowStart[row + 1]!; edge++) {
    if (taken[edge] === 1) mentors.push(encoded.mentors[problem.column[edge]!]!.id);
  }
  for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
    if (encoded.pinned[edge] === 1) mentors.push(encoded.mentors[encoded.column[edge]!]!.id);
  }
  return mentors.sort();
}

/** One more place with the mentor, tried by matching again. */
function extraPlace(pair: PairCase, matching: ExplainableMatching): readonly PairRemedy[] {
  const enough = pair.standing.graph === undefined ? chosenWithPlace(pair, matching) : isBestWithPlace(pair);
  if (enough === undefined) return [];
  const place = `One more place with ${pair.mentorId}`;
  return [
    {
      code: 'extra_place',
      enough,
      message: enough ? `${place} would be enough.` : `${place} would go to someone else.`,
    },
  ];
}

/** Whether, with one more place, no matching is better than the best one that has the pair. */
function isBestWithPlace({ standing, row, column }: PairCase): boolean {
  const roomier = withPlace(standing.residual.problem, column);
  const settled = withPair(roomier, row, edgeBetween(standing, row, column));
  const best = worthOf(roomier);
  const rest = settled === undefined ? undefined : worthOf(settled.rest);
  if (best === undefined || settled === undefined || rest === undefined) return false;
  const withIt = { pairs: rest.pairs + 1, weight: rest.weight + settled.weight };
  return compareWorth(roomier.objective, withIt, best) >= 0;
}

/** Whether the strategy that made the matching makes the pair when there is one more place. */
function chosenWithPlace(
  { standing: { encoded }, settings, row, column }: PairCase,
  { strategy }: ExplainableMatching,
): boolean | undefined {
  if (strategy === undefined) return undefined;
  const mentors = encoded.mentors.map((mentor, index) => {
    const { min, max } = capacityOf('mentor', mentor);
    return index === column ? { ...mentor, capacity: { min, max: max + 1 } } : mentor;
  });
  const solved = solve({ ...encoded, mentors }, settings);
  if (solved._tag === 'Left') return undefined;
  for (let edge = encoded.rowStart[row]!; edge < encoded.rowStart[row + 1]!; edge++) {
    if (encoded.column[edge] === column) return solved.right.chosen[edge] === 1;
  }
  return false;
}

/** The fit at which making the pair costs nothing; no fit makes up for a pair that is lost for good. */
function higherFit({ standing: { graph, residual }, fit }: PairCase, change: Change): readonly PairRemedy[] {
  if (graph === undefined || isNoLoss(residual.problem.objective, change)) return [];
  if (residual.problem.objective === 'coverage' && change.pairs < 0) return [];
  const fitNeeded = tidy(fit - change.weight / residual.scale);
  const enough = fitNeeded <= 1;
  return [
    {
      code: 'higher_fit',
      fitNeeded,
      enough,
      message: enough
        ? `The pair would be as good with a fit of ${fitInWords(fitNeeded)} instead of ${fitInWords(fit)}.`
        : 'No fit would be high enough for that.',
    },
  ];
}

function messageOf(pair: PairCase, explained: Omit<PairNotChosen, 'message'>): string {
  const { menteeId, mentorId, fit } = pair;
  const { presentMentors, forced, remedies } = explained;
  const instead = presentMentors.length === 0 ? 'has no mentor' : `is with ${listInWords(presentMentors)}`;
  return [
    `The rules allow ${menteeId} and ${mentorId}, with a fit of ${fitInWords(fit)}, but ${menteeId} ${instead}.`,
    placesInWords(mentorId, explained),
    forced === null ? obstacleTo(pair) : `With this pair: ${continued(forced.message)}`,
    ...remedies.map(({ message }) => message),
  ].join(' ');
}

function placesInWords(
  mentorId: string,
  { holders, freePlaces }: Pick<PairNotChosen, 'holders' | 'freePlaces'>,
): string {
  const free = freePlaces > 0 ? `${mentorId} has ${count(freePlaces, 'free place')}` : '';
  if (holders.length === 0) return free === '' ? `${mentorId} takes nobody: the capacity is 0.` : `${free}.`;
  const named = holders.slice(0, 10).map(({ menteeId, fit, pinned, otherMentors }) => {
    const need = pinned ? ', pinned' : otherMentors === 0 ? ', who may have nobody else' : '';
    return `${menteeId} (fit ${fitInWords(fit)}${need})`;
  });
  const rest = holders.length > 10 ? [`${holders.length - 10} more`] : [];
  const whose = freePlaces > 0 ? `${free}; the others are` : `The places with ${mentorId} are`;
  return `${whose} held by ${listInWords([...named, ...rest])}.`;
}

/** Why there is no way to make the pair. */
function obstacleTo({ standing: { residual }, row, column }: PairCase): string {
  const { problem } = residual;
  if (problem.rowMax![row] === 0) return 'All that the mentee takes is pinned, or she takes nobody.';
  if (problem.columnMax![column] === 0) return 'There is no place that is not pinned.';
  return 'With this pair a minimum capacity could not be met.';
}
