import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ChosenFile } from '../host';
import { chosenFiles } from './chosen-files';

export interface FileButtonProps {
  readonly label: string;
  readonly several?: boolean;
  readonly folder?: boolean;
  /** Endings offered by the picker; workbooks and documents where nothing is said. */
  readonly accept?: string;
  /** Whatever kind the files are of. */
  readonly all?: boolean;
  readonly appearance?: ButtonProps['appearance'];
  readonly onChosen?: (files: ChosenFile[]) => void;
  /** As the browser hands them over, to be sorted by whoever asked. */
  readonly onFiles?: (files: readonly File[]) => void;
}

/** A button that opens the browser's own picker. */
export function FileButton(props: FileButtonProps) {
  const { label, several, folder, all, appearance = 'secondary', onChosen, onFiles } = props;
  const { accept = '.xlsx,.xlsm,.docx' } = props;
  const input = useRef<HTMLInputElement>(null);
  const kinds = all === true ? {} : { accept };
  const folderOnly = folder === true ? { webkitdirectory: '' } : kinds;
  return (
    <>
      <Button size="small" appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={several === true}
        {...folderOnly}
        onChange={({ target }) => {
          const given = [...(target.files ?? [])];
          const files = chosenFiles(given);
          // The same file may be chosen again after it was changed.
          target.value = '';
          if (given.length > 0) onFiles?.(given);
          if (files.length > 0) onChosen?.(files);
        }}
      />
    </>
  );
}
