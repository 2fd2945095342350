// Roles, their passwords and the database `cabas` on a server of one's own:
//   ADMIN_DATABASE_URL=… DB_OWNER_PASSWORD=… DB_APP_PASSWORD=… node scripts/bootstrap.mjs
import { bootstrap } from './lib/bootstrap.mjs';

const need = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

await bootstrap(need('ADMIN_DATABASE_URL'), {
  cabas_owner: need('DB_OWNER_PASSWORD'),
  cabas_app: need('DB_APP_PASSWORD'),
});
