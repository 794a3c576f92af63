import { Button, Select } from '@fluentui/react-components';
import { LAYER_KINDS, type LayerKind } from '../../grid/highlight';
import { legendOfLayer } from '../present/legend';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { useKept } from './use-kept';
import { Told } from './Told';

/** Which colours lie on the sheet, on or off, and what they say. */
export function LayerSwitch({ usual }: { readonly usual: LayerKind }) {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const { layer, shown } = state;
  const [chosen, choose] = useKept<LayerKind>(`layer.${usual}`, usual);
  const kind = layer ?? chosen;
  return (
    <div>
      <div className={common.row}>
        <Select
          size="small"
          aria-label={t('layer.label')}
          value={kind}
          onChange={(_event, { value }) => {
            const other = LAYER_KINDS.find((one) => one === value) ?? usual;
            choose(other);
            if (layer !== undefined) void session.toggleHighlights(other);
          }}
        >
          {LAYER_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`layer.${one}`)}
            </option>
          ))}
        </Select>
        <Button
          appearance="primary"
          size="small"
          aria-pressed={layer !== undefined}
          onClick={() => void session.toggleHighlights(kind)}
        >
          {t(layer === undefined ? 'action.highlight-on' : 'action.highlight-off')}
        </Button>
      </div>
      {layer === undefined || shown === undefined ? null : (
        <>
          <ul className={common.legend} aria-label={t('layer.legend')}>
            {legendOfLayer(layer, state.language).map(({ tone, words }) => (
              <li key={tone}>
                <Told>{words}</Told>
              </li>
            ))}
          </ul>
          <p className={common.muted}>{t('layer.in-print')}</p>
        </>
      )}
    </div>
  );
}
