import { Field, Input } from '@fluentui/react-components';
import { SURVEY_PANE } from '../../../messages/pane-survey';
import { useWords } from '../use-words';

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isFaulty: boolean;
  readonly onChange: (text: string) => void;
}

/** A number from 0, or blank for none stated. */
export function NumberField({ label, value, placeholder, isFaulty, onChange }: NumberProps) {
  const t = useWords(SURVEY_PANE);
  return (
    <Field label={label} size="small" {...(isFaulty ? { validationMessage: t('scheme.bad') } : {})}>
      <Input
        size="small"
        inputMode="decimal"
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_event, data) => onChange(data.value)}
      />
    </Field>
  );
}
