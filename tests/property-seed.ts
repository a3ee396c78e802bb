/**
 * Property tests try the same examples on every machine, so that a run can be repeated. `PROPERTY_SEED=random` tries new ones,
 * a number those of that seed; fast-check prints the seed of a failure.
 */
import fc from 'fast-check';

const wanted = process.env['PROPERTY_SEED'] ?? '20127';
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) });
