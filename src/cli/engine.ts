import { setFlagsFromString } from 'node:v8';

/** A command ends within seconds: what the engine's compiler spends on joining functions is never earned back. */
export const ENGINE_FLAG = '--max-inlined-bytecode-size-cumulative=150';

/** Ensures that hot functions are compiled with less of what they call; measured in docs/decisions.md. An engine that does not know the flag goes on as before. */
export function compileLess(): void {
  setFlagsFromString(ENGINE_FLAG);
}
