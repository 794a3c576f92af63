import { NotImplemented } from '../errors';
import { refTo, type Definition, type Ref } from '../host-object';

/** Told once when the page's ribbon functions are ready to be called. */
const ADDIN: Definition<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
};

/** `Office.addin.showAsTaskpane` and `hide`. */
const RUNTIME: Definition<null> = {
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: (_self, [state], run) => {
      run.settings.paneState = String(state);
    },
    getAppRuntimeState: (_self, _args, run) => run.settings.paneState,
  },
};

/** `Office.addin.setStartupBehavior` and `getStartupBehavior`. */
const PERSISTENCE: Definition<null> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    setAppRuntimeStartState: (_self, [state], run) => {
      run.settings.startState = String(state);
    },
    getAppRuntimeStartState: (_self, _args, run) => run.settings.startState,
  },
};

const SERVICES: Readonly<Record<string, Definition<null>>> = {
  'Microsoft.InternalService.AddinInternalService': ADDIN,
  'Microsoft.AppRuntime.AppRuntimeService': RUNTIME,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': PERSISTENCE,
};

/** Ensures a service of the host besides the workbook (names measured on the client library). */
export function serviceNamed(name: string): Ref {
  const service = SERVICES[name];
  if (!service) throw new NotImplemented(`the service ${name}`);
  return refTo(service, null);
}
