import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ChosenFile } from '../host';
import { chosenFiles } from './chosen-files';

export interface FileButtonProps {
  readonly label: string;
  readonly several?: boolean;
  readonly folder?: boolean;
  readonly appearance?: ButtonProps['appearance'];
  readonly onChosen: (files: ChosenFile[]) => void;
}

/** A button that opens the browser's own picker. */
export function FileButton({ label, several, folder, appearance = 'secondary', onChosen }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const folderOnly = folder === true ? { webkitdirectory: '' } : { accept: '.xlsx,.xlsm,.docx' };
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
          const files = chosenFiles(target.files);
          // The same file may be chosen again after it was changed.
          target.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
    </>
  );
}
