import type { LayerKind } from '../../grid/highlight';
import type { Session } from '../session/session';

/** What each ribbon button does; names as in the manifest. The shared runtime makes it the pane's own session. */
export function ribbonCommands(session: Session): Readonly<Record<string, () => Promise<void>>> {
  const scored = async (): Promise<void> => {
    if (session.state.shown === undefined) await session.rescore();
  };
  const toggle = async (layer: LayerKind): Promise<void> => {
    await scored();
    await session.toggleHighlights(layer);
    session.show(layer === 'problems' ? 'review' : 'risks');
  };
  return {
    scoreSheet: async () => {
      await session.rescore();
      await session.writeResults(false);
      session.show('overview');
    },
    toggleRisks: () => toggle('risk'),
    toggleProblems: () => toggle('problems'),
    toggleGaps: () => toggle('gaps'),
    checkData: async () => {
      await session.rescore();
      session.show('review');
    },
    issueForms: async () => session.show('issue'),
    gatherFiles: async () => session.show('gather'),
    rankUnits: async () => session.show('ranking'),
    exportReports: async () => session.show('reports'),
    undoLast: () => session.undo(),
    explainCell: async () => {
      await scored();
      session.show('basis');
    },
  };
}

/** Commands that show their answer in the pane. */
const IN_PANE: ReadonlySet<string> = new Set([
  'checkData',
  'issueForms',
  'gatherFiles',
  'rankUnits',
  'exportReports',
  'explainCell',
]);

/** Ensures every button of the manifest answers, and tells Excel when it is done whatever happened. */
export function registerRibbon(session: Session): void {
  for (const [name, command] of Object.entries(ribbonCommands(session))) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await command();
        if (IN_PANE.has(name)) await showPane();
      } finally {
        event.completed();
      }
    });
  }
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
