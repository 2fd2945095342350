/** `/hand-out/…`: opens for whoever holds the phone, with or without network, and hands over to the screen. */
import { Skeleton } from '@cabas/ui';
import { useEffect, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { withNext } from '../../../shared/next-path.ts';
import type { SheetKey } from '../store/hand-out-store.ts';
import { Absent } from './absent.tsx';
import { EveningProvider, useSession } from './evening.tsx';
import { HandOutScreen } from './hand-out-screen.tsx';
import { useHolder } from './use-holder.ts';
import './hand-out.css';

export function HandOutPage() {
  return (
    <div className="ho-screen">
      <ForHolder />
    </div>
  );
}

function ForHolder() {
  const { collectiveId = '', distributionId = '', producerId = null } = useParams();
  const { pathname, search } = useLocation();
  const opened = useHolder();
  if (opened === 'ASKING') return <Waiting />;
  if (opened === 'STRANGER') return <Navigate to={withNext('/login', pathname + search)} replace />;
  if (opened === 'UNKNOWN') return <Absent reason="offline" retry={() => window.location.reload()} />;
  const { holder, store } = opened;
  const at: SheetKey = { personId: holder.id, producerId, collectiveId, distributionId };
  return <Evening key={Object.values(at).join()} at={at} store={store} />;
}

function Evening({ at, store }: { at: SheetKey; store: Parameters<typeof useSession>[1] }) {
  const { session, state } = useSession(at, store);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    // asked once; a browser that says no keeps the data all the same, only less stubbornly
    void navigator.storage?.persist?.().catch(() => false);
  }, []);
  if (state.sheet === null)
    return state.phase === 'LOADING' ? (
      <Waiting />
    ) : (
      <Absent
        reason={state.line === 'NOT_ON_DUTY' || state.line === 'ONLINE' ? 'none' : 'offline'}
        retry={() => void session.exchange()}
      />
    );
  return (
    <EveningProvider session={session} state={state} sheet={state.sheet}>
      <HandOutScreen begun={begun} begin={() => setBegun(true)} />
    </EveningProvider>
  );
}

function Waiting() {
  return (
    <div className="ho-body">
      <Skeleton lines={4} shape="cards" />
    </div>
  );
}
