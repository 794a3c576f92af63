import { Field, Select } from '@fluentui/react-components';
import { OUTPUT_LABELS } from '../../../messages/output';
import { BASES, type Basis } from '../../../scoring/scorecard';
import { usePane } from '../pane-context';

interface BasisProps {
  readonly label: string;
  readonly basis: Basis;
  readonly onChosen: (basis: Basis) => void;
}

/** Whose points count: self-scored, by the rule, or appraised. */
export function BasisChoice({ label, basis, onChosen }: BasisProps) {
  const { state } = usePane();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={basis}
        onChange={(_event, { value }) => onChosen(BASES.find((one) => one === value) ?? basis)}
      >
        {BASES.map((one) => (
          <option key={one} value={one}>
            {OUTPUT_LABELS[`basis.${one}`][state.language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
