import { Component, type ReactNode } from "react";

type Props = {
  /** Another object lets the part try again. */
  readonly attempt: object;
  readonly fallback: ReactNode;
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly children: ReactNode;
};
type State = { readonly attempt: object; readonly failed: boolean };

/** Keeps an error of one part from taking the page with it. */
export class Guard extends Component<Props, State> {
  override state: State = { attempt: this.props.attempt, failed: false };
  static getDerivedStateFromError = (): Partial<State> => ({ failed: true });
  static getDerivedStateFromProps = ({ attempt }: Props, state: State): State | null =>
    attempt === state.attempt ? null : { attempt, failed: false };
  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }
  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
