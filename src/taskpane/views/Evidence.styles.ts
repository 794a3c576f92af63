import { makeStyles, tokens } from '@fluentui/react-components';

/** Lines of findings with the cell beside them; shared by the review, evidence and due dates. */
export const useEvidenceStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  document: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
