import { Field, Select } from '@fluentui/react-components';
import { OUTPUT_LABELS } from '../../../messages/output';
import { ROUND_RANKING_PANE } from '../../../messages/pane-round-ranking';
import { BASES } from '../../../scoring/scorecard';
import type { RankingChoice, RoundRankingView } from '../../present/round-ranking';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { useRankingStyles } from './ranking.styles';

interface ChoicesProps {
  readonly choice: RankingChoice;
  readonly choose: (choice: RankingChoice) => void;
  readonly view: RoundRankingView;
}

const ON = { total: 'rank.on-total', field: 'rank.on-fields', criterion: 'rank.on-criteria' } as const;
const TIES = ['1-1-3', '1-1-2'] as const;

/** On which points, of what, inside which group, and what equal figures get. */
export function Choices({ choice, choose, view }: ChoicesProps) {
  const { state } = usePane();
  const t = useWords(ROUND_RANKING_PANE);
  const styles = useRankingStyles();
  const { group: _group, tieRule: _tieRule, node: _node, ...rest } = choice;
  const { language } = state;
  const bases = BASES.map((one) => ({ value: one, label: OUTPUT_LABELS[`basis.${one}`][language] }));
  const levels = (['total', 'field', 'criterion'] as const).map((one) => ({ value: one, label: t(ON[one]) }));
  const groups = [
    { value: '', label: t('rank.all-groups') },
    ...view.names.map((name) => ({ value: name, label: name })),
  ];
  const ties = [
    { value: '', label: t('rank.ties-own') },
    ...TIES.map((one) => ({ value: one, label: t(`rank.ties-${one}`) })),
  ];
  const keep = {
    ...(choice.group === undefined ? {} : { group: choice.group }),
    ...(choice.tieRule === undefined ? {} : { tieRule: choice.tieRule }),
  };
  return (
    <div className={styles.choices}>
      <Choice
        label={t('rank.basis')}
        value={view.basis}
        options={bases}
        onChosen={(basis) => choose({ ...choice, basis })}
      />
      <Choice
        label={t('rank.on')}
        value={choice.on}
        options={levels}
        onChosen={(on) => choose({ ...rest, ...keep, on })}
      />
      {view.nodes.length === 0 ? null : (
        <Choice
          label={t(ON[choice.on])}
          value={view.node ?? ''}
          options={view.nodes.map(({ key, label }) => ({ value: key, label }))}
          onChosen={(node) => choose({ ...choice, node })}
        />
      )}
      <Choice
        label={t('rank.group')}
        value={choice.group ?? ''}
        options={groups}
        onChosen={(group) => {
          const { group: _before, ...others } = choice;
          choose(group === '' ? others : { ...others, group });
        }}
      />
      <Choice
        label={t('rank.ties')}
        value={choice.tieRule ?? ''}
        options={ties}
        onChosen={(value) => {
          const { tieRule: _before, ...others } = choice;
          const tieRule = TIES.find((one) => one === value);
          choose(tieRule === undefined ? others : { ...others, tieRule });
        }}
      />
    </div>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChosen: (value: V) => void;
}

function Choice<V extends string>({ label, value, options, onChosen }: ChoiceProps<V>) {
  const common = useCommonStyles();
  return (
    <Field size="small" label={label}>
      <Select
        size="small"
        className={common.choice}
        value={value}
        onChange={(_event, chosen) => {
          const found = options.find((one) => one.value === chosen.value);
          if (found !== undefined) onChosen(found.value);
        }}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
