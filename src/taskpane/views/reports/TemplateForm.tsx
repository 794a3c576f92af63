import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { ROUND_REPORTS_PANE } from '../../../messages/pane-round-reports';
import { keptTemplate, planTemplate } from '../../../output/reports/official/template-kept';
import { ok } from '../../../result';
import { refusedCells } from '../../../workflows/appraise';
import { templateWith, typedTemplate, type TypedTemplate } from '../../present/report-template';
import { changeRound } from '../../session/commands/round';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';

const OFFICE = [
  ['parent', 'report.parent'],
  ['body', 'report.body'],
  ['place', 'report.place'],
] as const;
const APPENDIX = [
  ['appendix', 'report.appendix'],
  ['issued', 'report.issued'],
] as const;

/** The office's own head and signers, kept in the workbook with the round. */
export function TemplateForm({ content }: { readonly content: WorkbookContent }) {
  const { session } = usePane();
  const t = useWords(ROUND_REPORTS_PANE);
  const common = useCommonStyles();
  const kept = keptTemplate(content);
  const [typed, type] = useKept<TypedTemplate>('reports.template', typedTemplate(kept));
  const { desk } = session;
  const keep = (): void => {
    const change = {
      command: 'report-template',
      plan: (now: WorkbookContent) => {
        const planned = planTemplate(now, templateWith(keptTemplate(now), typed), desk.now().toISOString());
        return planned.ok ? ok({ edits: planned.value }) : planned;
      },
      refused: refusedCells,
      said: () => t('report.kept'),
    };
    void changeRound(desk, change, (cells) => session.keep('round.cells', cells));
  };
  const fields = typed.kind === 'appendix' ? APPENDIX : OFFICE;
  return (
    <details>
      <summary>{t('report.template')}</summary>
      <div className={common.section}>
        <p className={common.muted}>{t('report.template-kept')}</p>
        <Field size="small" label={t('report.head')}>
          <Select
            size="small"
            className={common.choice}
            value={typed.kind}
            onChange={(_event, { value }) =>
              type({ ...typed, kind: value === 'appendix' ? 'appendix' : 'office' })
            }
          >
            <option value="office">{t('report.head-office')}</option>
            <option value="appendix">{t('report.head-appendix')}</option>
          </Select>
        </Field>
        {fields.map(([key, label]) => (
          <Field key={key} size="small" label={t(label)}>
            <Input
              size="small"
              value={typed[key]}
              onChange={(_event, { value }) => type({ ...typed, [key]: value })}
            />
          </Field>
        ))}
        <Signer typed={typed} type={type} />
        <div className={common.row}>
          <Button size="small" onClick={keep}>
            {t('report.keep')}
          </Button>
        </div>
      </div>
    </details>
  );
}

interface SignerProps {
  readonly typed: TypedTemplate;
  readonly type: (typed: TypedTemplate) => void;
}

function Signer({ typed, type }: SignerProps) {
  const t = useWords(ROUND_REPORTS_PANE);
  return (
    <>
      <Field size="small" label={t('report.prepared')}>
        <Input
          size="small"
          value={typed.prepared}
          onChange={(_event, { value }) => type({ ...typed, prepared: value })}
        />
      </Field>
      <Field size="small" label={t('report.signer-title')}>
        <Textarea
          size="small"
          value={typed.signerTitle}
          onChange={(_event, { value }) => type({ ...typed, signerTitle: value })}
        />
      </Field>
      <Field size="small" label={t('report.signer')}>
        <Input
          size="small"
          value={typed.signer}
          onChange={(_event, { value }) => type({ ...typed, signer: value })}
        />
      </Field>
    </>
  );
}
