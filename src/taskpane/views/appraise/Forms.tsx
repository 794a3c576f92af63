import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sentence } from '../../../messages';
import { APPRAISAL_LABELS } from '../../../messages/appraisal-labels';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { ROUND_PANE } from '../../../messages/pane-round';
import { leadsOf } from '../../../workflows/appraise-forms';
import { mergeIn } from '../../../workflows/decide-in';
import { contentPort, horizontalForms, packForms } from '../../present/appraise/forms';
import { sharedCompile } from '../../present/appraise/opened';
import type { ChosenFile } from '../../host';
import { deliverFiles, readChosen } from '../../session/commands/round';
import { useCommonStyles } from '../common.styles';
import { FileButton } from '../FileButton';
import { usePane } from '../pane-context';
import { useRound } from '../round/use-round';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';
import { Told } from '../Told';

/** Forms to lead agencies and packs to units, and what came back, merged cell by cell. */
export function Forms() {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene } = useAppraisal();
  if (scene.then !== undefined) return null;
  return (
    <details>
      <summary>{t('forms.title')}</summary>
      <div className={common.section}>
        <Horizontal />
        <Packs />
        <Merge />
      </div>
    </details>
  );
}

function useOut() {
  const { session, state } = usePane();
  const rounds = useWords(ROUND_PANE);
  const { round } = useAppraisal();
  const { who } = useRound();
  return {
    options: () => ({ round, who, when: session.desk.now().toISOString(), language: state.language }),
    said: (file: string) => rounds('round.saved', { file }),
  };
}

function Horizontal() {
  const { session, state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene } = useAppraisal();
  const { options, said } = useOut();
  const leads = useMemo(() => leadsOf(scene.opened), [scene]);
  const [chosen, setChosen] = useState('');
  const lead = leads.find((one) => one === chosen);
  if (leads.length === 0) {
    const sheet = APPRAISAL_LABELS['sheet.assignments'].vi;
    return (
      <p className={common.muted}>
        <Told>{t('forms.no-leads', { sheet })}</Told>
      </p>
    );
  }
  const issue = (): void => {
    const forms = horizontalForms(scene.opened, lead, options());
    if (forms.ok) void deliverFiles(session.desk, { files: forms.value, archive: 'bieu-ngang', said });
    else session.desk.store.say('error', ...forms.problems.map((one) => sentence(one, state.language)));
  };
  return (
    <div className={common.row}>
      <Field label={t('forms.lead')} size="small">
        <Select
          size="small"
          className={common.choice}
          value={lead ?? ''}
          onChange={(_event, { value }) => setChosen(value)}
        >
          <option value="">{t('forms.all-leads', { count: leads.length })}</option>
          {leads.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" onClick={issue}>
        {t('forms.horizontal')}
      </Button>
    </div>
  );
}

function Packs() {
  const { session, state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene } = useAppraisal();
  const { options, said } = useOut();
  const [deadline, setDeadline] = useState('');
  const issue = (): void => {
    const until = deadline.trim() === '' ? {} : { deadline: deadline.trim() };
    const files = packForms(scene.opened, { ...options(), ...until });
    const { store } = session.desk;
    if (!files.ok) return store.say('error', ...files.problems.map((one) => sentence(one, state.language)));
    if (files.value.length === 0) return store.say('warning', t('forms.no-packs'));
    void deliverFiles(session.desk, { files: files.value, archive: 'phieu-giai-trinh', said });
  };
  return (
    <div className={common.row}>
      <Field label={t('forms.deadline')} size="small">
        <Input size="small" value={deadline} onChange={(_event, { value }) => setDeadline(value)} />
      </Field>
      <Button size="small" onClick={issue}>
        {t('forms.packs')}
      </Button>
    </div>
  );
}

function Merge() {
  const { session, state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { write } = useRound();
  const [conflicts, keep] = useKept<readonly string[]>('appraise.conflicts', []);
  const merge = async (files: readonly ChosenFile[]): Promise<void> => {
    const chosen = await readChosen(session.desk, { files });
    const forms = chosen.map(({ file, cells }) => ({ file, port: contentPort(cells) }));
    if (forms.length === 0) return;
    const { language } = state;
    let said = '';
    await write({
      command: 'appraise',
      said: () => said,
      plan: async (content, stamped) => {
        const merged = await mergeIn(content, forms, { ...stamped, language, compile: sharedCompile });
        keep(merged.problems.map((one) => sentence(one, language)));
        if (merged.ok) said = t('forms.merged', { files: forms.length, count: merged.value.entries.length });
        return merged;
      },
    });
  };
  return (
    <>
      <div className={common.row}>
        <FileButton label={t('forms.merge')} several onChosen={(files) => void merge(files)} />
      </div>
      {conflicts.length === 0 ? null : (
        <>
          <p className={common.plain}>{t('forms.conflicts', { count: conflicts.length })}</p>
          <ul className={common.list}>
            {conflicts.map((words, at) => (
              <li key={`${at}:${words}`} className={common.entry}>
                <Told>{words}</Told>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
