import { Button, Field, Select } from '@fluentui/react-components';
import { useContext, useEffect, useState } from 'react';
import { SAMPLES, type SampleName } from '../samples';
import { useCommonStyles } from './common.styles';
import { FileButton } from './FileButton';
import { SampleContext, usePane } from './pane-context';

const STEPS = ['start.step-1', 'start.step-2', 'start.step-3'] as const;

/** Before anything is scored: open a file, look at a sample, choose criteria. */
export function Start() {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const isFile = session.host.kind === 'file';
  return (
    <div className={common.view}>
      <p className={common.plain}>{t(isFile ? 'start.lead' : 'start.lead-excel')}</p>
      <div className={common.row}>
        {isFile ? (
          <>
            <FileButton
              label={t('start.open')}
              appearance="primary"
              onChosen={([file]) => void (file && session.openFile(file))}
            />
            <span className={common.muted}>{t('start.drop')}</span>
          </>
        ) : (
          <Button appearance="primary" size="small" onClick={() => void session.rescore()}>
            {t('action.score')}
          </Button>
        )}
      </div>
      <Samples />
      <ChooseRulebook />
      <section className={common.section}>
        <h2 className={common.heading}>{t('start.steps')}</h2>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
        <p className={common.muted}>{t(isFile ? 'start.annex' : 'start.annex-excel')}</p>
      </section>
    </div>
  );
}

function Samples() {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const openSample = useContext(SampleContext);
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('start.sample')}</h2>
      <div className={common.row}>
        {(Object.keys(SAMPLES) as SampleName[]).map((name) => (
          <Button key={name} size="small" onClick={() => openSample(name)}>
            {t(SAMPLES[name])}
          </Button>
        ))}
        <Button size="small" onClick={() => session.show('practice')}>
          {t('tab.practice')}
        </Button>
      </div>
    </section>
  );
}

function ChooseRulebook() {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const [rulebooks, setRulebooks] = useState<readonly { readonly id: string; readonly title: string }[]>([]);
  useEffect(() => {
    void session.rulebooks().then(setRulebooks);
  }, [session]);
  return (
    <Field label={t('start.rulebook')} size="small">
      <Select
        className={common.choice}
        size="small"
        defaultValue={session.rulebook ?? ''}
        onChange={(_event, { value }) => session.useRulebook(value === '' ? undefined : value)}
      >
        <option value="">{t('start.rulebook-none')}</option>
        {rulebooks.map(({ id, title }) => (
          <option key={id} value={id} lang="vi">
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
