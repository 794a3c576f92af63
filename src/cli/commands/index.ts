import type { Command } from '../door';
import { check } from './check';
import { rank } from './rank';
import { risks } from './risks';
import { rule } from './rule';
import { rulebook } from './rulebook';
import { score } from './score';
import { demo } from './demo';

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  score,
  risks,
  rank,
  rulebook,
  rule,
  demo,
};
