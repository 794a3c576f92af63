import type { Command } from '../door';
import { appraise } from './appraise';
import { assign } from './assign';
import { check } from './check';
import { compare } from './compare';
import { deadlines } from './deadlines';
import { evidence } from './evidence';
import { explain } from './explain';
import { feed } from './feed';
import { folders } from './folders';
import { gather } from './gather';
import { goal } from './goal';
import { rank } from './rank';
import { result } from './result';
import { report } from './report';
import { risks } from './risks';
import { rule } from './rule';
import { rulebook } from './rulebook';
import { score } from './score';
import { send } from './send';
import { statistics } from './statistics';
import { survey } from './survey';
import { trend } from './trend';
import { whatif } from './whatif';
import { demo } from './demo';

/** Every command by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  score,
  statistics,
  survey,
  compare,
  result,
  feed,
  trend,
  assign,
  appraise,
  risks,
  whatif,
  goal,
  explain,
  evidence,
  deadlines,
  send,
  folders,
  gather,
  rank,
  report,
  rulebook,
  rule,
  demo,
};
