import type { Command } from '../door';
import { check } from './check';
import { explain } from './explain';
import { goal } from './goal';
import { rank } from './rank';
import { risks } from './risks';
import { rule } from './rule';
import { rulebook } from './rulebook';
import { score } from './score';
import { statistics } from './statistics';
import { whatif } from './whatif';
import { demo } from './demo';

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  score,
  statistics,
  risks,
  whatif,
  goal,
  explain,
  rank,
  rulebook,
  rule,
  demo,
};
