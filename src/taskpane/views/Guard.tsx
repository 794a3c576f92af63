import { Component, type ReactNode } from 'react';

interface GuardProps {
  /** Another one stands for another view: what went wrong with the last is forgotten. */
  readonly view: string;
  /** What stands in place of a view that could not be drawn; is handed a way to try again. */
  readonly instead: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a view that did not come, or cannot be drawn, from taking the whole pane with it. */
export class Guard extends Component<GuardProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidUpdate({ view }: GuardProps): void {
    if (view !== this.props.view && this.state.isBroken) this.setState({ isBroken: false });
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return this.props.instead(() => this.setState({ isBroken: false }));
  }
}
