import { Fragment } from 'react';
import { sourceRuns } from './source-runs';
import { usePane } from './pane-context';

interface TextProps {
  readonly children: string;
}

/** Words of the sheet, the decision or a person as they wrote them, for readers that pronounce by language. */
export function Source({ children }: TextProps) {
  return <span lang="vi">{children}</span>;
}

/** A sentence of ours that may quote such words: in an English one they are marked. */
export function Told({ children }: TextProps) {
  const { state } = usePane();
  if (state.language === 'vi') return children;
  return sourceRuns(children).map(({ text, isSource }, at) =>
    isSource ? <Source key={at}>{text}</Source> : <Fragment key={at}>{text}</Fragment>,
  );
}
