import * as z from 'zod';
import { entity } from './entity.js';
import { ClimatePulseId, ProgramId, StudyGroupId } from './ids.js';
import { Day } from './moments.js';

const agreement = z.int().min(1).max(5);

/**
 * One anonymous answer about the climate of a group: how much comparing, competing and dominating there is, and how
 * safe it feels, each from 1 (not at all) to 5 (very much). It names nobody and only the day.
 *
 * @category Groups
 * @since 0.1.0
 */
export const ClimatePulse = entity({
  id: ClimatePulseId,
  programId: ProgramId,
  studyGroupId: StudyGroupId,
  givenOn: Day,
  comparison: agreement,
  competition: agreement,
  dominance: agreement,
  safety: agreement,
});
export type ClimatePulse = z.infer<typeof ClimatePulse>;
