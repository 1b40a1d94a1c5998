/**
 * Where "now" comes from: the host hands it in, the library never reads the machine's clock.
 *
 * In an app: `const clock: Clock = () => new Date().toISOString()`. In a test: {@link fixedClock}.
 *
 * @category Core
 * @since 0.1.0
 */
export type Clock = () => string;

/**
 * A clock that always tells the same instant.
 *
 * @example
 * ```ts
 * import { fixedClock } from 'peer-support-kit';
 *
 * const clock = fixedClock('2026-09-01T08:00:00Z');
 * clock() // => '2026-09-01T08:00:00Z'
 * ```
 *
 * @category Core
 * @since 0.1.0
 */
export function fixedClock(instant: string): Clock {
  return () => instant;
}
