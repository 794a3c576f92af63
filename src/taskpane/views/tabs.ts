import type { ComponentType } from 'react';
import type { Tab } from '../session/state';
import { arriving, type Arriving } from './arriving';

/** One view of the pane: a line here, a name in `messages/pane` (`tab.<id>`), a file of its own. */
export interface TabEntry {
  readonly id: Tab;
  /** Without what it needs, the pane shows how to start instead. */
  readonly needs: 'scored' | 'nothing';
  readonly View: Arriving;
}

/** In the order of the bar; views of one chunk name arrive together. */
export const TABS: readonly TabEntry[] = [
  tab(
    'overview',
    'scored',
    async () => (await import(/* webpackChunkName: "views" */ './Overview')).Overview,
  ),
  tab('risks', 'scored', async () => (await import(/* webpackChunkName: "findings" */ './Risks')).Risks),
  tab('review', 'scored', async () => (await import(/* webpackChunkName: "findings" */ './Review')).Review),
  tab('basis', 'scored', async () => (await import(/* webpackChunkName: "findings" */ './Basis')).Basis),
  tab('whatif', 'scored', async () => (await import(/* webpackChunkName: "whatif" */ './WhatIf')).WhatIf),
  tab(
    'evidence',
    'scored',
    async () => (await import(/* webpackChunkName: "evidence" */ './Evidence')).Evidence,
  ),
  tab(
    'deadlines',
    'scored',
    async () => (await import(/* webpackChunkName: "deadlines" */ './Deadlines')).Deadlines,
  ),
  tab('sources', 'scored', async () => (await import(/* webpackChunkName: "sources" */ './Sources')).Sources),
  tab('tasks', 'scored', async () => (await import(/* webpackChunkName: "tasks" */ './Tasks')).Tasks),
  tab('rules', 'scored', async () => (await import(/* webpackChunkName: "rules" */ './Rules')).Rules),
  tab('issue', 'nothing', async () => (await import(/* webpackChunkName: "issue" */ './issue/Issue')).Issue),
  tab(
    'gather',
    'nothing',
    async () => (await import(/* webpackChunkName: "gather" */ './gather/Gather')).Gather,
  ),
  tab(
    'appraise',
    'nothing',
    async () => (await import(/* webpackChunkName: "appraise" */ './appraise/Appraise')).Appraise,
  ),
  tab(
    'survey',
    'nothing',
    async () => (await import(/* webpackChunkName: "survey" */ './survey/Survey')).Survey,
  ),
  tab(
    'result',
    'nothing',
    async () => (await import(/* webpackChunkName: "result" */ './result/Result')).ResultOfRound,
  ),
  tab('years', 'nothing', async () => (await import(/* webpackChunkName: "years" */ './years/Years')).Years),
  tab(
    'ranking',
    'nothing',
    async () => (await import(/* webpackChunkName: "ranking" */ './Ranking')).Ranking,
  ),
  tab(
    'reports',
    'nothing',
    async () => (await import(/* webpackChunkName: "reports" */ './Reports')).Reports,
  ),
  tab(
    'practice',
    'nothing',
    async () => (await import(/* webpackChunkName: "practice" */ './Practice')).Practice,
  ),
];

/** What stands there before anything is scored, and when something could not be. */
export const Start = arriving(async () => (await import(/* webpackChunkName: "views" */ './Start')).Start);
export const Failure = arriving(
  async () => (await import(/* webpackChunkName: "findings" */ './Failure')).Failure,
);

function tab(id: Tab, needs: TabEntry['needs'], load: () => Promise<ComponentType>): TabEntry {
  return { id, needs, View: arriving(load) };
}
