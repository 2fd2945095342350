// Jest's test runner for spec files that all need the whole product. Jest gives each file a realm of its own, in which some two thousand
// modules are read, compiled and run again: three seconds of processor a file. Here the files that one worker runs share the first one's
// realm and its modules. Each still has its own runner, console, environment variables, and (by `startWorld`) servers and database.
import jestCircus from 'jest-circus/runner';

const circus = jestCircus.default;
const kept = new Map();

export default async function run(globalConfig, config, environment, runtime, testPath, tell) {
  const first = kept.get(config.id);
  if (first === undefined) {
    // what Jest would take down after this file
    environment.teardown = runtime.teardown = () => undefined;
    kept.set(config.id, { environment, runtime, variables: { ...environment.global.process.env } });
    return circus(globalConfig, config, environment, runtime, testPath, tell);
  }
  renew(first, environment);
  return circus(globalConfig, config, first.environment, first.runtime, testPath, tell);
}

/** What belongs to a file: its runner's state, its console, its environment variables. */
function renew({ environment: { global }, runtime, variables }, { global: fresh }) {
  runtime.registries.internalModuleRegistry.clear();
  runtime.testState.state = 'loading';
  delete global[Symbol.for('EVENT_HANDLERS')];
  global.console = fresh.console;
  const { env } = global.process;
  for (const name of Object.keys(env)) if (!(name in variables)) delete env[name];
  Object.assign(env, variables);
}
